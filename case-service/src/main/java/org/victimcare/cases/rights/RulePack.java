package org.victimcare.cases.rights;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules that came together.
 *
 * @param code what the pack is called, such as {@code UK-VCOP-2021}
 * @param version which edition of it
 * @param kind whether it is a code, or a policy on top of one
 * @param title its name, for people
 * @param base the code that a policy makes stricter; absent for a code
 * @param effectiveFrom the first day on which it is in force
 * @param effectiveTo the last day on which it is in force; absent while that is open
 * @param rules its rules, in the order in which they stand there
 */
record RulePack(
        String code,
        int version,
        Kind kind,
        String title,
        @Nullable String base,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        List<Rule> rules) {

    /** What a pack is. */
    enum Kind {
        /** What the law or the state demands. */
        CODE,
        /** What a force demands of itself on top of a code: never less. */
        POLICY
    }

    RulePack {
        rules = List.copyOf(rules);
    }

    Period period() {
        return new Period(effectiveFrom, effectiveTo);
    }

    /** Its rules of one name: there are several when it changed over time. */
    List<Rule> rulesOf(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).toList();
    }

    RulePack with(List<Rule> read) {
        return new RulePack(code, version, kind, title, base, effectiveFrom, effectiveTo, read);
    }

    /** The same, in force until a day at the latest. */
    RulePack until(@Nullable LocalDate last) {
        if (last == null || (effectiveTo != null && !effectiveTo.isAfter(last))) {
            return this;
        }
        var kept = rules.stream()
                .filter(rule -> !rule.effectiveFrom().isAfter(last))
                .map(rule -> rule.until(last))
                .toList();
        return new RulePack(code, version, kind, title, base, effectiveFrom, last, kept);
    }
}
