package org.victimcare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final MovableClock clock = new MovableClock();

    @Test
    void standsWhereItWasPut() {
        clock.moveTo(MONDAY);

        assertThat(clock.instant()).isEqualTo(MONDAY);
    }

    @Test
    void advancesInAllZonesAtOnce() {
        var inLondon = clock.withZone(ZoneId.of("Europe/London"));
        clock.moveTo(MONDAY);

        clock.advance(Duration.ofHours(3));

        assertThat(inLondon.instant()).isEqualTo(MONDAY.plus(Duration.ofHours(3)));
    }

    @Test
    void showsTheRealTimeAgainInMilliseconds() {
        clock.moveTo(MONDAY);

        clock.reset();

        assertThat(clock.instant()).isAfter(MONDAY);
        var now = clock.instant();
        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MILLIS));
    }
}
