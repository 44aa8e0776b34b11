package org.victimcare.cases.rights;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.OutcomeCode;

/**
 * A rule as staff see it.
 *
 * @param right the number of the right in the Victims' Code
 * @param about what is owed, in plain words
 * @param standard the time limit; absent where none is stated
 * @param enhanced the time limit for a victim with enhanced rights
 * @param defaulted whether the limits are a default, because the Code states none
 * @param victimsOwnTime whether it is time in which the victim may do something, and nobody owes anything
 * @param outcomes only when the case ended with one of these; empty: with any
 * @param crimes only where the case is about one of these; empty: about any
 * @param circumstances only where each of these is known; while nobody has said, staff are asked
 * @param unless not where one of these is known
 * @param message the message that tells the victim; absent where none does
 * @param pack the pack it stands in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleView(
        String id,
        int right,
        String about,
        DutyHolder dutyHolder,
        Trigger trigger,
        ClockStart clockStart,
        @Nullable Limit standard,
        @Nullable Limit enhanced,
        boolean defaulted,
        boolean victimsOwnTime,
        Evidence evidence,
        List<OutcomeCode> outcomes,
        List<CrimeCategory> crimes,
        List<Circumstance> circumstances,
        List<Circumstance> unless,
        @Nullable String message,
        String source,
        String pack,
        int packVersion,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    static RuleView of(Rule rule) {
        var conditions = rule.conditions();
        return new RuleView(
                rule.id(),
                rule.right(),
                rule.about(),
                rule.dutyHolder(),
                rule.trigger(),
                rule.clockStart(),
                rule.standard(),
                rule.enhanced(),
                rule.defaulted(),
                rule.isWindow(),
                rule.evidence(),
                sorted(conditions.outcomes()),
                sorted(conditions.crimes()),
                sorted(conditions.circumstances()),
                sorted(conditions.unless()),
                rule.message(),
                rule.source(),
                rule.pack(),
                rule.packVersion(),
                rule.effectiveFrom(),
                rule.effectiveTo());
    }

    private static <E extends Enum<E>> List<E> sorted(Set<E> values) {
        return values.stream().sorted().toList();
    }
}
