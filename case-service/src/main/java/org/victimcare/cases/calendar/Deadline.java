package org.victimcare.cases.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a time limit ends, and how that was counted.
 *
 * @param dueAt the last moment: 23:59:59 in London of the last day, or the exact moment where hours are counted
 * @param firstDay the first day that was counted; where hours are counted, the day on which they begin
 * @param skipped the days until then that were not counted, in their order
 */
public record Deadline(Instant dueAt, LocalDate firstDay, List<SkippedDay> skipped) {

    public Deadline {
        skipped = List.copyOf(skipped);
    }
}
