package org.victimcare.cases.imports;

import java.util.ArrayList;
import java.util.List;

/** What became of the rows of one chunk. */
final class Tally {

    private final List<Rejection> rejections = new ArrayList<>();
    private final int rows;
    private int casesOpened;
    private int entriesAdded;
    private int milestonesRecorded;
    private int rowsRepeated;
    private int rowsWithoutId;
    private int rowsRefused;

    Tally(int rows) {
        this.rows = rows;
    }

    void opened(int entries) {
        casesOpened++;
        entriesAdded += entries - 1;
    }

    void entryAdded() {
        entriesAdded++;
    }

    void recorded(int milestones) {
        milestonesRecorded += milestones;
    }

    void repeated() {
        rowsRepeated++;
    }

    void withoutId() {
        rowsWithoutId++;
    }

    void refused(long line, String reason) {
        rowsRefused++;
        rejections.add(new Rejection(line, Rejection.Kind.REFUSAL, reason));
    }

    void remarked(long line, String remark) {
        rejections.add(new Rejection(line, Rejection.Kind.REMARK, remark));
    }

    List<Rejection> rejections() {
        return rejections;
    }

    int rows() {
        return rows;
    }

    int casesOpened() {
        return casesOpened;
    }

    int entriesAdded() {
        return entriesAdded;
    }

    int milestonesRecorded() {
        return milestonesRecorded;
    }

    int rowsRepeated() {
        return rowsRepeated;
    }

    int rowsWithoutId() {
        return rowsWithoutId;
    }

    int rowsRefused() {
        return rowsRefused;
    }
}
