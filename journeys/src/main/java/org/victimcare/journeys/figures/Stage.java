package org.victimcare.journeys.figures;

import java.time.Duration;
import java.time.Instant;

/** Plays the seconds of a simulation faster than they are. */
final class Stage {

    private final Instant begin;
    private final double factor;

    /**
     * Begins.
     *
     * @param factor how many seconds of the simulation pass in one
     */
    Stage(Instant begin, double factor) {
        this.begin = begin;
        this.factor = factor;
    }

    Instant begin() {
        return begin;
    }

    /** When a second of the simulation comes. */
    Instant at(double second) {
        return begin.plusNanos((long) (second / factor * 1e9));
    }

    /** How long so many seconds of the simulation take. */
    Duration lasting(double seconds) {
        return Duration.ofNanos((long) (seconds / factor * 1e9));
    }

    /** Seconds of the simulation, not compressed. */
    static Duration real(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    void await(double second) throws InterruptedException {
        var left = Duration.between(Instant.now(), at(second));
        if (!left.isNegative()) {
            Thread.sleep(left.toMillis());
        }
    }
}
