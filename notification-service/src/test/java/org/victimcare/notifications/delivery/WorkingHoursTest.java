package org.victimcare.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.notifications.delivery.DeliveryConfig.WorkingHours;

class WorkingHoursTest {

    private final WorkingHours hours = new Eight2Eight(true);

    @ParameterizedTest(name = "{0}: {1} at {2} is tried at {3}")
    @CsvSource(textBlock = """
            within working hours,          WORKING_HOURS, 2026-03-02T09:00:00Z, 2026-03-02T09:00:00Z
            before they begin,             WORKING_HOURS, 2026-03-02T06:00:00Z, 2026-03-02T08:00:00Z
            at their very end,             WORKING_HOURS, 2026-03-02T20:00:00Z, 2026-03-03T08:00:00Z
            on a Friday evening,           WORKING_HOURS, 2026-03-06T21:00:00Z, 2026-03-09T08:00:00Z
            when the clocks went forward,  WORKING_HOURS, 2026-03-29T12:00:00Z, 2026-03-30T07:00:00Z
            what is immediate,             IMMEDIATE,     2026-03-07T03:00:00Z, 2026-03-07T03:00:00Z
            a digest before its hour,      DIGEST,        2026-03-02T09:00:00Z, 2026-03-02T11:00:00Z
            a digest after its hour,       DIGEST,        2026-03-02T12:00:00Z, 2026-03-03T11:00:00Z
            a digest before a weekend,     DIGEST,        2026-03-06T12:00:00Z, 2026-03-09T11:00:00Z
            a digest at a weekend,         DIGEST,        2026-03-07T09:00:00Z, 2026-03-09T11:00:00Z
            a digest at its hour,          DIGEST,        2026-03-02T11:00:00Z, 2026-03-02T11:00:00Z
            """)
    void sayWhenAMessageIsTriedFirst(String when, Urgency urgency, Instant now, Instant expected) {
        assertThat(hours.first(urgency, now)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: planned at {1}, handed over at {2}")
    @CsvSource(textBlock = """
            a letter of the morning,        2026-03-02T09:00:00Z, 2026-03-02T17:00:00Z
            a letter of the very moment,    2026-03-02T17:00:00Z, 2026-03-02T17:00:00Z
            a letter that missed the post,  2026-03-02T17:00:01Z, 2026-03-03T17:00:00Z
            a letter of a Friday evening,   2026-03-06T18:00:00Z, 2026-03-09T17:00:00Z
            a letter in summer,             2026-07-01T09:00:00Z, 2026-07-01T16:00:00Z
            """)
    void holdALetterUntilThePost(String which, Instant planned, Instant expected) {
        assertThat(hours.posted(planned)).isEqualTo(expected);
        assertThat(new Eight2Eight(false).posted(planned)).isEqualTo(planned);
    }

    @Property
    void neverNameAMomentThatHasPassedOrLiesOutside(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        var now = Instant.ofEpochSecond(second);

        var next = hours.next(Urgency.WORKING_HOURS, now);

        assertThat(next).isAfterOrEqualTo(now);
        assertThat(hours.next(Urgency.WORKING_HOURS, next)).isEqualTo(next);
    }

    @Property
    void areNoMatterWhereTheyAreNotKept(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        var now = Instant.ofEpochSecond(second);

        assertThat(new Eight2Eight(false).first(Urgency.DIGEST, now)).isEqualTo(now);
    }

    private record Eight2Eight(boolean kept) implements WorkingHours {

        @Override
        public Set<DayOfWeek> days() {
            return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        }

        @Override
        public LocalTime from() {
            return LocalTime.of(8, 0);
        }

        @Override
        public LocalTime to() {
            return LocalTime.of(20, 0);
        }

        @Override
        public LocalTime digest() {
            return LocalTime.of(11, 0);
        }

        @Override
        public LocalTime post() {
            return LocalTime.of(17, 0);
        }
    }
}
