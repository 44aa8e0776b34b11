package org.victimcare.cases.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.cases.calendar.SkippedDay;
import org.victimcare.cases.rights.ClockStart;

/**
 * An obligation that explains itself.
 *
 * @param obligation what is owed and where it stands
 * @param rule what the rule says
 * @param arithmetic how the time was counted; absent while the clock has not started, and where no time is stated
 */
@Schema(name = "ObligationDetail")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObligationDetail(
        ObligationView obligation, RuleText rule, @Nullable Arithmetic arithmetic) {

    /**
     * The rule as it stood when the obligation was opened.
     *
     * @param about what is owed, in plain words
     * @param source where the rule comes from
     * @param defaulted whether the limits are the project's, because the Code states none
     * @param clockStart from which moment on the time is counted
     */
    @Schema(name = "ObligationRule")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleText(
            String id,
            String pack,
            int packVersion,
            @Nullable String about,
            @Nullable String source,
            @Nullable Boolean defaulted,
            ClockStart clockStart,
            @Nullable Limit standard,
            @Nullable Limit enhanced) {}

    /**
     * How the time was counted.
     *
     * @param from from when; the day itself is not counted
     * @param firstDay the first day that was counted
     * @param skipped the days that were not counted
     * @param dueAt when it is due by this count
     * @param halfAt when the first warning is given
     * @param threeQuartersAt when the second is
     */
    @Schema(name = "ObligationArithmetic")
    record Arithmetic(
            Instant from,
            Limit limit,
            LocalDate firstDay,
            List<SkippedDay> skipped,
            Instant dueAt,
            Instant halfAt,
            Instant threeQuartersAt) {}
}
