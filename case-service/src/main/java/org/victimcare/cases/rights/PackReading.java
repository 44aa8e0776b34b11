package org.victimcare.cases.rights;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.OutcomeCode;

/** Takes the file of a pack for the pack that it is. A policy is read on top of its base. */
final class PackReading {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");
    private static final Pattern RULE_ID = Pattern.compile("[A-Z][A-Z0-9-]{1,59}");
    private static final Pattern MESSAGE = Pattern.compile("[A-Z][A-Z_]{1,59}");

    private final PackFile file;
    private final PackText text;
    private final RuleWords head;

    PackReading(PackFile file) {
        this.file = file;
        this.text = file.text();
        this.head = new RuleWords(file.name(), null);
    }

    RulePack.Kind kind() {
        return head.one(RulePack.Kind.class, "kind", text.kind());
    }

    String base() {
        return head.text("base", text.base());
    }

    Optional<String> replaces() {
        return Optional.ofNullable(text.replaces());
    }

    BrokenPack broken(String reason) {
        return head.broken(reason);
    }

    /** A pack that stands for itself, or on top of the rules of another. */
    RulePack pack(@Nullable RulePack base) {
        demandFieldsOfItsKind();
        var from = head.date("effectiveFrom", text.effectiveFrom());
        var empty = new RulePack(
                head.matching(CODE, "code", text.code()),
                head.demand("version", text.version()),
                kind(),
                head.text("title", text.title()),
                base == null ? null : base.code(),
                from,
                head.end(from, text.effectiveTo()),
                List.of());
        var rules = head.demand("rules", text.rules());
        if (rules.isEmpty()) {
            throw head.broken("it has no rules");
        }
        return empty.with(rules.stream()
                .map(file::rule)
                .map(rule -> rule(rule, empty, base))
                .toList());
    }

    private void demandFieldsOfItsKind() {
        if (kind() == RulePack.Kind.CODE && text.base() != null) {
            throw head.broken("a code stands on no base");
        }
        if (kind() == RulePack.Kind.POLICY && text.replaces() != null) {
            throw head.broken("a policy replaces nothing");
        }
    }

    private Rule rule(RuleText rule, RulePack pack, @Nullable RulePack base) {
        var id = head.matching(RULE_ID, "id", rule.id());
        var words = new RuleWords(file.name(), id);
        var from =
                rule.effectiveFrom() == null ? pack.effectiveFrom() : words.date("effectiveFrom", rule.effectiveFrom());
        var period =
                new Period(from, rule.effectiveTo() == null ? pack.effectiveTo() : words.end(from, rule.effectiveTo()));
        if (!pack.period().covers(period)) {
            throw words.broken("it is in force on days on which its pack is not");
        }
        var stricter = base == null ? List.<Rule>of() : base.rulesOf(id);
        var read = stricter.isEmpty()
                ? whole(rule, words, pack, period)
                : new StricterRule(words, stricter, pack, period).read(rule);
        demandOrder(read, words);
        return read;
    }

    private static Rule whole(RuleText rule, RuleWords words, RulePack pack, Period period) {
        var right = words.demand("right", rule.right());
        if (right < 1 || right > 12) {
            throw words.broken("there is no right " + right);
        }
        return new Rule(
                words.demand("id", rule.id()),
                right,
                words.one(DutyHolder.class, "dutyHolder", rule.dutyHolder()),
                words.one(Trigger.class, "trigger", rule.trigger()),
                words.one(ClockStart.class, "clockStart", rule.clockStart()),
                words.limit("standard", rule.standard()),
                words.limit("enhanced", rule.enhanced()),
                words.one(Evidence.class, "evidence", rule.evidence()),
                conditions(rule, words),
                Boolean.TRUE.equals(rule.defaulted()),
                rule.message() == null ? null : words.matching(MESSAGE, "message", rule.message()),
                words.text("about", rule.about()),
                words.text("source", rule.source()),
                pack.code(),
                pack.version(),
                period.from(),
                period.to());
    }

    private static Conditions conditions(RuleText rule, RuleWords words) {
        return new Conditions(
                words.some(OutcomeCode.class, "outcome", rule.outcomes()),
                words.some(CrimeCategory.class, "crime", rule.crimes()),
                words.some(Circumstance.class, "circumstance", rule.circumstances()),
                words.some(Circumstance.class, "circumstance", rule.unless()));
    }

    /** Enhanced rights are never less. */
    private static void demandOrder(Rule rule, RuleWords words) {
        var standard = rule.standard();
        var enhanced = rule.enhanced();
        if (standard != null && (enhanced == null || !enhanced.isWithin(standard))) {
            throw words.broken("enhanced (" + Objects.requireNonNullElse(enhanced, "none")
                    + ") can end later than standard (" + standard + ")");
        }
    }
}
