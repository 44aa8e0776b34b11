package org.victimcare.cases.casefile;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** When a step of a case may have happened: not before the report, and not in the future. */
final class StepDates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private StepDates() {}

    static void check(Step step, Instant reportedAt, boolean reportMonthOnly, Instant now) {
        if (step.happenedAt().isAfter(now)) {
            throw CaseRefusal.inTheFuture();
        }
        // where one of the two is only known by its month, both are compared by their months
        var byMonth = step.monthOnly() || reportMonthOnly;
        if (byMonth
                ? month(step.happenedAt()).isBefore(month(reportedAt))
                : step.happenedAt().isBefore(reportedAt)) {
            throw CaseRefusal.beforeTheReport();
        }
    }

    private static YearMonth month(Instant instant) {
        return YearMonth.from(instant.atZone(LONDON));
    }
}
