package org.victimcare.cases.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Sorts the rows of an upload by month and puts them aside, some hundred at a time. */
final class Staging {

    private static final int ROWS = 200;
    private static final int CHARACTERS = 256 * 1024;
    /** Months of which rows are kept at one time: a file has one as a rule, and sixteen years have these. */
    private static final int MONTHS = 200;

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final Imports imports;
    private final UUID job;
    private final Map<String, Batch> batches = new LinkedHashMap<>();
    private int number;
    private long rows;

    Staging(Imports imports, UUID job) {
        this.imports = imports;
        this.job = job;
    }

    void add(StagedRow row) {
        rows++;
        var month = month(row);
        var batch = batches.computeIfAbsent(month, first -> new Batch());
        batch.add(row);
        if (batch.isFull()) {
            stage(month, batch);
            batches.remove(month);
        } else if (batches.size() > MONTHS) {
            flush();
        }
    }

    void flush() {
        batches.forEach(this::stage);
        batches.clear();
    }

    long rows() {
        return rows;
    }

    private void stage(String month, Batch batch) {
        imports.stage(job, month, number++, batch.rows);
    }

    private static String month(StagedRow row) {
        var readable = row.unusable() == null
                && MONTH.matcher(row.field(ImportKind.MONTH)).matches();
        return readable ? row.field(ImportKind.MONTH) : "";
    }

    /** Rows of one month. */
    private static final class Batch {

        private final List<StagedRow> rows = new ArrayList<>(ROWS);
        private int characters;

        void add(StagedRow row) {
            rows.add(row);
            characters += row.length();
        }

        boolean isFull() {
            return rows.size() == ROWS || characters > CHARACTERS;
        }
    }
}
