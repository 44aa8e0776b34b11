package org.victimcare.launcher.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** How far an import is, as the case service tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ImportJob(
        @Nullable String state,
        long rowsTotal,
        long rowsDone,
        long casesOpened,
        long entriesAdded,
        long milestonesRecorded,
        long rowsRepeated,
        long rowsWithoutId,
        long rowsRefused,
        @Nullable String message) {

    boolean isOver() {
        return "DONE".equals(state) || hasFailed();
    }

    boolean hasFailed() {
        return "FAILED".equals(state);
    }

    String summary() {
        return "%,d rows: %,d cases opened, %,d entries added, %,d milestones recorded, %,d repeated, %,d without an ID, %,d refused"
                .formatted(
                        rowsDone,
                        casesOpened,
                        entriesAdded,
                        milestonesRecorded,
                        rowsRepeated,
                        rowsWithoutId,
                        rowsRefused);
    }
}
