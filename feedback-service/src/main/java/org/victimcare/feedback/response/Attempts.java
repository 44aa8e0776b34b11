package org.victimcare.feedback.response;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Bounds how often links are tried in a minute, in this process. Guessing a token is hopeless anyway; this keeps trying
 * from being a burden to those who answer.
 */
@Singleton
class Attempts {

    private final Clock clock;
    private final int allowed;

    private Instant minute = Instant.EPOCH;
    private int attempts;

    Attempts(Clock clock, PageConfig config) {
        this.clock = clock;
        this.allowed = config.attemptsAMinute();
    }

    synchronized void admit() {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            attempts = 0;
        }
        if (++attempts > allowed) {
            throw ResponseRefusal.tooManyAttempts();
        }
    }
}
