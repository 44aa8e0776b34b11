package org.victimcare.notifications.acknowledgement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Bounds how often something from outside is tried in a minute, in this process, so that trying is no burden to others. */
public final class Attempts {

    private final Clock clock;
    private final int allowed;

    private Instant minute = Instant.EPOCH;
    private int attempts;

    public Attempts(Clock clock, int allowed) {
        this.clock = clock;
        this.allowed = allowed;
    }

    /** Lets somebody try, or refuses. */
    public synchronized void admit() {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            attempts = 0;
        }
        if (++attempts > allowed) {
            throw AcknowledgementRefusal.tooManyAttempts();
        }
    }
}
