package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.obligation.Given.MONDAY;
import static org.victimcare.cases.obligation.Given.until;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.calendar.Calendars;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.cases.calendar.LimitUnit;

class CountdownTest {

    private static final Limit EIGHT_HOURS = new Limit(8, LimitUnit.HOUR);

    @Test
    void hasItsMarksAtHalfAndAtThreeQuarters() {
        var time = Countdown.of(Calendars.bundled(), EIGHT_HOURS, MONDAY);

        assertThat(time)
                .isEqualTo(new Countdown(
                        MONDAY,
                        8,
                        LimitUnit.HOUR,
                        MONDAY.plus(Duration.ofHours(8)),
                        MONDAY.plus(Duration.ofHours(4)),
                        MONDAY.plus(Duration.ofHours(6))));
        assertThat(time.limit()).isEqualTo(EIGHT_HOURS);
    }

    @Test
    void isOverFromTheDueInstantOn() {
        var time = until(MONDAY, MONDAY.plusSeconds(60));

        assertThat(time.isOver(MONDAY.plusSeconds(60).minusMillis(1))).isFalse();
        assertThat(time.isOver(MONDAY.plusSeconds(60))).isTrue();
    }

    @Test
    void endsBeforeAnotherOnlyWhereItIsShorter() {
        var time = until(MONDAY, MONDAY.plusSeconds(60));

        assertThat(time.endsBefore(until(MONDAY, MONDAY.plusSeconds(61)))).isTrue();
        assertThat(time.endsBefore(time)).isFalse();
        assertThat(time.endsBefore(until(MONDAY, MONDAY.plusSeconds(59)))).isFalse();
    }

    @Test
    void countsFromTheStartUnlessThatWasOverBeforeAnybodyKnew() {
        var calendar = Calendars.bundled();
        var inTime = MONDAY.plus(Duration.ofHours(8)).minusMillis(1);
        var tooLate = MONDAY.plus(Duration.ofHours(8));

        assertThat(Countdown.changed(calendar, EIGHT_HOURS, MONDAY, inTime).countedFrom())
                .isEqualTo(MONDAY);
        assertThat(Countdown.changed(calendar, EIGHT_HOURS, MONDAY, tooLate).countedFrom())
                .isEqualTo(tooLate);
    }
}
