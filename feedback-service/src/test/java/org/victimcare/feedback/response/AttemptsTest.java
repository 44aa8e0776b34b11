package org.victimcare.feedback.response;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.victimcare.testkit.MovableClock;

class AttemptsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final MovableClock clock = new MovableClock();
    private final Attempts attempts = new Attempts(clock, new TwoAMinute());

    AttemptsTest() {
        clock.moveTo(NOON);
    }

    @Test
    void refusesWhatIsTooMuchForAMinute() {
        attempts.admit();
        attempts.admit();

        assertThatExceptionOfType(ResponseRefusal.class).isThrownBy(attempts::admit);
    }

    @Test
    void startsAnewWithTheNextMinute() {
        attempts.admit();
        attempts.admit();
        clock.advance(Duration.ofMinutes(1));

        assertThatNoException().isThrownBy(attempts::admit);
    }

    private static final class TwoAMinute implements PageConfig {

        @Override
        public URI exitUrl() {
            return URI.create("https://example.com");
        }

        @Override
        public int attemptsAMinute() {
            return 2;
        }
    }
}
