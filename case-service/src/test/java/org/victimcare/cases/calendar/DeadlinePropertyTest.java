package org.victimcare.cases.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.calendar.LimitUnit.WORKING_DAY;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlinePropertyTest {

    private static final WorkCalendar CALENDAR = Calendars.bundled();

    @Property
    void aWorkingDayLimitNeverEndsOnADayThatIsNone(
            @ForAll("instants") Instant trigger, @ForAll @IntRange(min = 1, max = 60) int days) {
        var due = LocalDate.ofInstant(
                CALENDAR.deadline(new Limit(days, WORKING_DAY), trigger).dueAt(), WorkCalendar.LONDON);

        assertThat(CALENDAR.isWorkingDay(due)).isTrue();
    }

    @Property
    void whatBeginsLaterIsNeverDueEarlier(
            @ForAll("instants") Instant one, @ForAll("instants") Instant other, @ForAll("limits") Limit limit) {
        var first = one.isBefore(other) ? one : other;
        var second = one.isBefore(other) ? other : one;

        assertThat(CALENDAR.deadline(limit, first).dueAt())
                .isBeforeOrEqualTo(CALENDAR.deadline(limit, second).dueAt());
    }

    @Property
    void aLongerLimitIsNeverDueEarlier(@ForAll("instants") Instant trigger, @ForAll("limits") Limit limit) {
        var longer = new Limit(limit.amount() + 1, limit.unit());

        assertThat(CALENDAR.deadline(limit, trigger).dueAt())
                .isBefore(CALENDAR.deadline(longer, trigger).dueAt());
    }

    @Property
    void aLimitThatIsWithinAnotherIsNeverDueLater(
            @ForAll("instants") Instant trigger, @ForAll("limits") Limit one, @ForAll("limits") Limit other) {
        Assume.that(one.isWithin(other));

        assertThat(CALENDAR.deadline(one, trigger).dueAt())
                .isBeforeOrEqualTo(CALENDAR.deadline(other, trigger).dueAt());
    }

    @Property
    void whatIsDueLiesAfterWhatBeganIt(@ForAll("instants") Instant trigger, @ForAll("limits") Limit limit) {
        var deadline = CALENDAR.deadline(limit, trigger);

        assertThat(deadline.dueAt()).isAfter(trigger);
        assertThat(deadline.skipped())
                .allSatisfy(day -> assertThat(CALENDAR.isWorkingDay(day.date())).isFalse());
    }

    @Provide
    Arbitrary<Instant> instants() {
        var from = Instant.parse("2021-04-01T00:00:00Z").getEpochSecond();
        var to = Instant.parse("2060-12-31T23:59:59Z").getEpochSecond();
        return Arbitraries.longs().between(from, to).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Limit> limits() {
        return Combinators.combine(Arbitraries.integers().between(1, 60), Arbitraries.of(LimitUnit.class))
                .as(Limit::new);
    }
}
