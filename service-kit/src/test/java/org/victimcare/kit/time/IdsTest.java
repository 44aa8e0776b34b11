package org.victimcare.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00.123Z");

    @Test
    void carriesTheTimeAndTheVersion() {
        var id = Ids.next(Clock.fixed(MONDAY, ZoneOffset.UTC));

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MONDAY.toEpochMilli());
    }

    @Test
    void isNotRepeatedWithinAMillisecond() {
        var monday = Clock.fixed(MONDAY, ZoneOffset.UTC);

        assertThat(Stream.generate(() -> Ids.next(monday)).limit(10_000)).doesNotHaveDuplicates();
    }

    @Test
    void sortsInTheOrderOfCreationWithinAMillisecondToo() {
        var monday = Clock.fixed(MONDAY, ZoneOffset.UTC);

        assertThat(Stream.generate(() -> Ids.next(monday).toString())
                        .limit(100_000)
                        .toList())
                .isSorted();
    }

    @Test
    void sortsByTime() {
        var earlier = Ids.next(Clock.fixed(MONDAY, ZoneOffset.UTC));
        var later = Ids.next(Clock.fixed(MONDAY.plusMillis(1), ZoneOffset.UTC));

        assertThat(earlier.toString()).isLessThan(later.toString());
    }
}
