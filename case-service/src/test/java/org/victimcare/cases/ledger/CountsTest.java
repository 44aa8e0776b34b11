package org.victimcare.cases.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void percentilesAreBoundsOfBuckets() {
        var counts = new Counts();
        counts.add("TOLD", HourBuckets.of(Duration.ofMinutes(90)), 5);
        counts.add("TOLD", HourBuckets.of(Duration.ofHours(30)), 4);
        counts.add("TOLD", HourBuckets.of(Duration.ofDays(5)), 1);

        assertThat(counts.hours(0.5)).isEqualTo(2);
        assertThat(counts.hours(0.9)).isEqualTo(36);
        assertThat(counts.hours(1)).isEqualTo(120);
    }

    @Test
    void whatIsNeitherMetNorBreachedNorExceptedIsOpen() {
        var counts = new Counts();
        counts.add("DUE", 0, 20);
        counts.add("MET", 0, 7);
        counts.add("EXCEPTED", 0, 3);

        assertThat(counts.cells()).containsExactly(20, 7, 0, 0, 3, 10);
    }

    @Property
    void noDurationIsLongerThanTheBoundOfItsBucket(@ForAll @LongRange(min = 0, max = 8760 * 60) long minutes) {
        var duration = Duration.ofMinutes(minutes);

        assertThat(Duration.ofHours(HourBuckets.bound(HourBuckets.of(duration))))
                .isGreaterThanOrEqualTo(duration);
    }
}
