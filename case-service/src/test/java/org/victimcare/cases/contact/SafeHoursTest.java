package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class SafeHoursTest {

    @Test
    void aWindowPastMidnightBelongsToTheDayItBeginsOn() {
        var fridayNight = hours("22:00", "06:00", DayOfWeek.FRIDAY);

        assertThat(fridayNight.endOfWindow(Instant.parse("2026-11-28T05:59:59Z")))
                .contains(Instant.parse("2026-11-28T06:00:00Z"));
        assertThat(fridayNight.endOfWindow(Instant.parse("2026-11-28T22:30:00Z")))
                .isEmpty();
    }

    @Test
    void hoursAreThoseOfLondonInSummer() {
        var mornings = hours("09:00", "12:00", DayOfWeek.MONDAY);

        assertThat(mornings.next(Instant.parse("2026-07-06T07:00:00Z")))
                .contains(Instant.parse("2026-07-06T08:00:00Z"));
    }

    @Test
    void anHourThatIsLeftOutBeginsWhenTheClocksHaveMoved() {
        var sunday = hours("01:30", "06:00", DayOfWeek.SUNDAY);

        assertThat(sunday.next(Instant.parse("2026-03-28T12:00:00Z"))).contains(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void aWindowThatIsLeftOutAltogetherWaitsForTheNextWeek() {
        var sunday = hours("01:15", "01:45", DayOfWeek.SUNDAY);

        assertThat(sunday.next(Instant.parse("2026-03-28T12:00:00Z"))).contains(Instant.parse("2026-04-05T00:15:00Z"));
    }

    @Test
    void anHourThatComesTwiceIsSafeOnlyWhereThereIsNoDoubt() {
        var sunday = hours("01:30", "06:00", DayOfWeek.SUNDAY);

        assertThat(sunday.endOfWindow(Instant.parse("2026-10-25T00:45:00Z"))).isEmpty();
        assertThat(sunday.endOfWindow(Instant.parse("2026-10-25T01:45:00Z"))).isPresent();
    }

    @Test
    void withoutHoursTheWholeDayIsSafe() {
        var monday = new SafeHours(EnumSet.of(DayOfWeek.MONDAY), null, null);

        assertThat(monday.endOfWindow(Instant.parse("2026-11-23T00:00:00Z")))
                .contains(Instant.parse("2026-11-24T00:00:00Z"));
        assertThat(monday.endOfWindow(Instant.parse("2026-11-24T00:00:00Z"))).isEmpty();
    }

    private static SafeHours hours(String from, String to, DayOfWeek day) {
        return new SafeHours(EnumSet.of(day), LocalTime.parse(from), LocalTime.parse(to));
    }
}
