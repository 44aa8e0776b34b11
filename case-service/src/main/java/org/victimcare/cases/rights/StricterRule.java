package org.victimcare.cases.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.Limit;

/**
 * A rule of a policy that shortens the limits of a rule of its base, and says nothing else.
 *
 * @param base the rules of that name in the base: there are several when the base changed over time
 */
record StricterRule(RuleWords words, List<Rule> base, RulePack pack, Period period) {

    Rule read(RuleText text) {
        if (text.saysMoreThanLimits()) {
            throw words.broken(
                    "a policy can only shorten the limits of a rule of its base: leave out everything but id,"
                            + " standard, enhanced, about, source and dates");
        }
        var rule = shortened(text);
        if (rule.isWindow()) {
            throw words.broken("it is the victim's own time, which a policy cannot change");
        }
        return rule;
    }

    private Rule shortened(RuleText text) {
        var before = inForce();
        var standard = limit("standard", text.standard(), before.standard());
        var enhanced = limit("enhanced", text.enhanced(), before.enhanced());
        demandShorter(standard, enhanced, before);
        return new Rule(
                before.id(),
                before.right(),
                before.dutyHolder(),
                before.trigger(),
                before.clockStart(),
                standard,
                enhanced,
                before.evidence(),
                before.conditions(),
                false,
                before.message(),
                text.about() == null ? before.about() : words.text("about", text.about()),
                words.text("source", text.source()),
                pack.code(),
                pack.version(),
                period.from(),
                earlier(period.to(), before.effectiveTo()));
    }

    private void demandShorter(@Nullable Limit standard, @Nullable Limit enhanced, Rule before) {
        if (Objects.equals(standard, before.standard()) && Objects.equals(enhanced, before.enhanced())) {
            throw words.broken("it shortens nothing");
        }
    }

    /** The one rule of the base that is in force when the policy begins. */
    private Rule inForce() {
        return base.stream()
                .filter(rule -> rule.isInForce(period.from()))
                .findFirst()
                .orElseThrow(() -> words.broken("the rule of its base is not in force on " + period.from()));
    }

    private @Nullable Limit limit(String field, @Nullable String text, @Nullable Limit before) {
        if (text == null) {
            return before;
        }
        var limit = words.limit(field, text);
        if (before != null && (limit == null || !limit.isWithin(before))) {
            throw words.broken(field + " is " + text + ", and can end later than the " + before + " of its base");
        }
        return limit;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
