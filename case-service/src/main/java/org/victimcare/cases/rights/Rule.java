package org.victimcare.cases.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.Limit;

/**
 * What is owed to a victim after an event, by whom, within which time.
 *
 * @param id what the rule is called, such as {@code R6-ARREST}
 * @param right the number of the right in the Victims' Code
 * @param dutyHolder who owes it
 * @param trigger the event after which it is owed
 * @param clockStart from which moment on the time is counted
 * @param standard the time limit; absent where none is stated
 * @param enhanced the time limit for a victim with enhanced rights; absent where none is stated
 * @param evidence what shows that it was done
 * @param conditions when it applies, beyond its event
 * @param defaulted whether the limits are the project's, because the Code states none
 * @param message the template of notification-service that tells the victim; absent where no message does
 * @param about what is owed, in plain words
 * @param source where the rule comes from
 * @param pack the code of the pack that it stands in
 * @param packVersion the version of that pack
 * @param effectiveFrom the first day on which it is in force
 * @param effectiveTo the last day on which it is in force; absent while that is open
 */
public record Rule(
        String id,
        int right,
        DutyHolder dutyHolder,
        Trigger trigger,
        ClockStart clockStart,
        @Nullable Limit standard,
        @Nullable Limit enhanced,
        Evidence evidence,
        Conditions conditions,
        boolean defaulted,
        @Nullable String message,
        String about,
        String source,
        String pack,
        int packVersion,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    /** The time limit for a victim with or without enhanced rights; null where none is stated. */
    public @Nullable Limit limit(boolean enhancedRights) {
        return enhancedRights ? enhanced : standard;
    }

    /** Whether it is the victim's own time: it can end, but nobody breaches it. */
    public boolean isWindow() {
        return dutyHolder == DutyHolder.VICTIM;
    }

    /** Whether it is in force on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    Period period() {
        return new Period(effectiveFrom, effectiveTo);
    }

    /** The same, in force until a day at the latest. */
    Rule until(LocalDate last) {
        if (effectiveTo != null && !effectiveTo.isAfter(last)) {
            return this;
        }
        return new Rule(
                id,
                right,
                dutyHolder,
                trigger,
                clockStart,
                standard,
                enhanced,
                evidence,
                conditions,
                defaulted,
                message,
                about,
                source,
                pack,
                packVersion,
                effectiveFrom,
                last);
    }
}
