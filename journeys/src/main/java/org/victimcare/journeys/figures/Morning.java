package org.victimcare.journeys.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A morning of the line, thought out beforehand: who calls when, whether they give up, who answers, how long they speak.
 * Calls come at random, agents take the one that waits longest. The same seed makes the same morning.
 */
final class Morning {

    /** From eight to twelve, as shares of the peak hour. */
    private static final List<Double> HOURS = List.of(0.45, 0.75, 1.0, 0.8);

    private static final double HOUR = 3600;
    private static final double MEAN_HANDLE = 420;
    private static final double MEAN_PATIENCE = 240;

    private final Random random;

    private Morning(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A call. Times are seconds since eight.
     *
     * @param answered when an agent answers, or when the caller gives up
     * @param agent absent, as -1, when the caller gives up
     * @param seed for what else happens in it
     */
    record Call(int number, CallerKind kind, double rings, double answered, double ends, int agent, long seed) {

        boolean abandoned() {
            return agent < 0;
        }
    }

    /** The calls in the order in which they ring. */
    static List<Call> of(int peak, int agents, long seed) {
        var morning = new Morning(seed);
        var free = new double[agents];
        var calls = new ArrayList<Call>();
        for (var hour = 0; hour < HOURS.size(); hour++) {
            var rate = peak * HOURS.get(hour) / HOUR;
            var at = hour * HOUR + morning.exponential(1 / rate);
            while (at < (hour + 1) * HOUR) {
                calls.add(morning.call(calls.size(), at, free));
                at += morning.exponential(1 / rate);
            }
        }
        return calls;
    }

    private Call call(int number, double rings, double[] free) {
        var kind = CallerKind.at(random.nextInt(100));
        var patience = exponential(MEAN_PATIENCE);
        var handle = exponential(MEAN_HANDLE / 2) + exponential(MEAN_HANDLE / 2);
        var agent = earliest(free);
        var answered = Math.max(rings, free[agent]);
        if (answered - rings > patience) {
            return new Call(number, kind, rings, rings + patience, rings + patience, -1, random.nextLong());
        }
        free[agent] = answered + handle;
        return new Call(number, kind, rings, answered, answered + handle, agent, random.nextLong());
    }

    private static int earliest(double[] free) {
        var best = 0;
        for (var agent = 1; agent < free.length; agent++) {
            best = free[agent] < free[best] ? agent : best;
        }
        return best;
    }

    private double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }
}
