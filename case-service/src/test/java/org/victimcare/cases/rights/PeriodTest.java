package org.victimcare.cases.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days something is in force. */
class PeriodTest {

    private static final LocalDate FIRST = LocalDate.parse("2027-01-01");
    private static final LocalDate LAST = LocalDate.parse("2027-12-31");

    @ParameterizedTest(name = "2027 and {0} to {1}: overlap {2}, covered {3}")
    @CsvSource({
        "2026-01-01, 2026-12-31, false, false",
        "2026-01-01, 2027-01-01, true, false",
        "2027-01-01, 2027-12-31, true, true",
        "2027-01-02, 2027-12-30, true, true",
        "2027-12-31, 2028-01-01, true, false",
        "2028-01-01, , false, false",
        "2027-06-01, , true, false"
    })
    void overlapsAndCovers(LocalDate from, @Nullable LocalDate to, boolean overlap, boolean covered) {
        var year = new Period(FIRST, LAST);
        var other = new Period(from, to);

        assertThat(year.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(year)).isEqualTo(overlap);
        assertThat(year.covers(other)).isEqualTo(covered);
        assertThat(new Period(FIRST, null).covers(other)).isEqualTo(!from.isBefore(FIRST));
    }

    @Test
    void aRuleIsInForceFromItsFirstDayToItsLast() {
        var rule = arrest().until(LAST);

        assertThat(rule.isInForce(rule.effectiveFrom())).isTrue();
        assertThat(rule.isInForce(rule.effectiveFrom().minusDays(1))).isFalse();
        assertThat(rule.isInForce(LAST)).isTrue();
        assertThat(rule.isInForce(LAST.plusDays(1))).isFalse();
        assertThat(arrest().isInForce(LAST.plusYears(99))).isTrue();
        assertThat(rule.period()).isEqualTo(new Period(rule.effectiveFrom(), LAST));
    }

    @Test
    void aRuleEndsNoLaterThanItDidBefore() {
        var rule = arrest().until(LAST);

        assertThat(rule.until(LAST)).isSameAs(rule);
        assertThat(rule.until(LAST.plusDays(1))).isSameAs(rule);
        assertThat(rule.until(LAST.minusDays(1)).effectiveTo()).isEqualTo(LAST.minusDays(1));
        assertThat(rule.limit(true)).isEqualTo(rule.enhanced());
        assertThat(rule.limit(false)).isEqualTo(rule.standard());
    }

    @Test
    void aPackEndsWithItsRules() {
        var pack = new RulePack("TEST", 1, RulePack.Kind.CODE, "A test", null, FIRST, null, List.of(arrest(), later()));

        var ended = pack.until(LAST);

        assertThat(pack.until(null)).isSameAs(pack);
        assertThat(ended.effectiveTo()).isEqualTo(LAST);
        assertThat(ended.rules()).extracting(Rule::effectiveTo).containsExactly(LAST);
        assertThat(ended.until(LAST)).isSameAs(ended);
        assertThat(ended.until(LAST.minusDays(1)).period()).isEqualTo(new Period(FIRST, LAST.minusDays(1)));
        assertThat(pack.rulesOf("R6-ARREST")).hasSize(2);
        assertThat(pack.rulesOf("R6-CHARGE")).isEmpty();
    }

    private static Rule arrest() {
        return RuleBooks.shipped()
                .find("R6-ARREST", Instant.parse("2026-03-02T09:00:00Z"))
                .orElseThrow();
    }

    /** The same from the day after the last. */
    private static Rule later() {
        var rule = arrest();
        return new Rule(
                rule.id(),
                rule.right(),
                rule.dutyHolder(),
                rule.trigger(),
                rule.clockStart(),
                rule.standard(),
                rule.enhanced(),
                rule.evidence(),
                rule.conditions(),
                rule.defaulted(),
                rule.message(),
                rule.about(),
                rule.source(),
                rule.pack(),
                rule.packVersion(),
                LAST.plusDays(1),
                null);
    }
}
