package org.victimcare.journeys.figures;

import java.sql.SQLException;
import java.time.Duration;

/** Measures an operation: how often a few callers can do it, what it touches, and latencies at half of that. */
final class Measurement {

    private final Administration administration;
    private final Duration time;

    Measurement(Administration administration, Duration time) {
        this.administration = administration;
        this.time = time;
    }

    /**
     * What was measured.
     *
     * @param rate how often a second
     * @param buffers pages of 8 KiB that one call touched
     */
    record Figure(double rate, double buffers) {}

    Figure measure(String what, Load load) throws InterruptedException, SQLException {
        load.capacity(time);
        administration.forgetStatements();
        var before = load.answered();
        var rate = load.capacity(time);
        var calls = load.answered() - before;
        var buffers = administration.buffers(calls) / (double) calls;
        Report.say(what, "%.0f a second by %d callers, refused %d", rate, Load.CALLERS, load.refused());
        Report.say(what + ": buffers a call", "%.0f", buffers);
        administration.tellStatements(calls);
        Report.latencies(what + ", %.0f a second".formatted(rate / 2), load.steady(rate / 2, time));
        return new Figure(rate, buffers);
    }
}
