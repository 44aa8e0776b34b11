package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.obligation.Given.MONDAY;
import static org.victimcare.cases.obligation.Given.pending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.calendar.Calendars;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.cases.calendar.LimitUnit;
import org.victimcare.cases.rights.ClockStart;
import org.victimcare.cases.rights.Conditions;
import org.victimcare.cases.rights.DutyHolder;
import org.victimcare.cases.rights.Evidence;
import org.victimcare.cases.rights.Rule;
import org.victimcare.cases.rights.RuleBooks;
import org.victimcare.cases.rights.Trigger;

/** How much time there is, counted by the rule that opened an obligation. */
class ClocksTest {

    private static final Instant STANDARD = Instant.parse("2026-03-09T23:59:59Z");
    private static final Instant ENHANCED = Instant.parse("2026-03-03T23:59:59Z");
    private static final Limit TWO_DAYS = new Limit(2, LimitUnit.WORKING_DAY);

    private final Clocks clocks = new Clocks(Calendars.bundled(), RuleBooks.shipped());

    @Test
    void countsFromAMomentWhereALimitIsStated() {
        var time = Objects.requireNonNull(clocks.from(MONDAY, TWO_DAYS));

        assertThat(time.dueAt()).isEqualTo("2026-03-04T23:59:59Z");
        assertThat(time.limit()).isEqualTo(TWO_DAYS);
        assertThat(clocks.from(MONDAY, null)).isNull();
    }

    @Test
    void countsForAnObligationThatWaitedByTheRightsOfTheMoment() {
        assertThat(due(clocks.from(MONDAY, Given.waiting(), false))).isEqualTo(STANDARD);
        assertThat(due(clocks.from(MONDAY, Given.waiting(), true))).isEqualTo(ENHANCED);
        assertThat(clocks.from(MONDAY, Given.ofForgottenRule(), true)).isNull();
    }

    @Test
    void countsAnewFromTheStartWhenRightsChange() {
        var open = pending(STANDARD);

        assertThat(clocks.changed(open, true, MONDAY).map(Countdown::dueAt)).contains(ENHANCED);
        assertThat(clocks.changed(open, false, MONDAY).map(Countdown::dueAt)).contains(STANDARD);
        assertThat(clocks.changed(open, TWO_DAYS, MONDAY).map(Countdown::limit)).contains(TWO_DAYS);
        assertThat(clocks.changed(Given.waiting(), true, MONDAY)).isEmpty();
        assertThat(clocks.changed(Given.ofForgottenRule(), true, MONDAY)).isEmpty();
    }

    @Test
    void countsAgainByTheCalendarOfToday() {
        var holiday =
                new Clocks(Calendars.with(Map.of(LocalDate.parse("2026-03-04"), "A day off")), RuleBooks.shipped());
        var open = pending(STANDARD.plus(Duration.ofDays(1)));

        assertThat(clocks.again(open).map(Countdown::dueAt)).contains(STANDARD);
        assertThat(holiday.again(open).map(Countdown::dueAt)).contains(STANDARD.plus(Duration.ofDays(1)));
        assertThat(clocks.again(Given.waiting())).isEmpty();
    }

    @Test
    void knowsTheRuleOfAnObligation() {
        assertThat(clocks.rule(pending(STANDARD)).map(Rule::id)).contains("R6-ARREST");
        assertThat(clocks.rule(Given.ofForgottenRule())).isEmpty();
    }

    @Test
    void whoHasEnhancedRightsHasNoLessThanTheOthers() {
        assertThat(Clocks.limit(rule(TWO_DAYS, null), true)).isEqualTo(TWO_DAYS);
        assertThat(Clocks.limit(rule(null, TWO_DAYS), false)).isNull();
        assertThat(Clocks.limit(rule(new Limit(5, LimitUnit.WORKING_DAY), TWO_DAYS), true))
                .isEqualTo(TWO_DAYS);
        assertThat(Clocks.limit(rule(null, null), true)).isNull();
    }

    private static Rule rule(@Nullable Limit standard, @Nullable Limit enhanced) {
        return new Rule(
                "TEST",
                6,
                DutyHolder.POLICE,
                Trigger.SUSPECT_ARRESTED,
                ClockStart.TRIGGER,
                standard,
                enhanced,
                Evidence.VICTIM_INFORMED,
                Conditions.NONE,
                false,
                null,
                "A test",
                "A test",
                "TEST",
                1,
                LocalDate.parse("2021-04-01"),
                null);
    }

    private static Instant due(@Nullable Countdown time) {
        return Objects.requireNonNull(time).dueAt();
    }
}
