package org.victimcare.journeys.figures;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Calls something again and again: as fast as a few callers can, or at a rate whatever the answers take. */
final class Load {

    static final int CALLERS = 4;
    private static final int CONNECTIONS = 32;

    private final BooleanSupplier call;
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    /**
     * Prepares the load.
     *
     * @param call says whether the answer was the wanted one
     */
    Load(BooleanSupplier call) {
        this.call = call;
    }

    int answered() {
        return answered.get();
    }

    int refused() {
        return refused.get();
    }

    private void once() {
        (call.getAsBoolean() ? answered : refused).incrementAndGet();
    }

    /** Answers a second that a few callers got, each asking again when it had its answer. */
    double capacity(Duration time) throws InterruptedException {
        var before = answered.get();
        var pool = Executors.newFixedThreadPool(CALLERS);
        var end = System.nanoTime() + time.toNanos();
        for (var caller = 0; caller < CALLERS; caller++) {
            pool.execute(() -> {
                while (System.nanoTime() < end) {
                    once();
                }
            });
        }
        finish(pool);
        return (answered.get() - before) / (double) time.toSeconds();
    }

    /** Latencies in milliseconds, each from the instant at which the call was meant to be made. */
    double[] steady(double rate, Duration time) throws InterruptedException {
        var latencies = new double[(int) Math.max(1, rate * time.toSeconds())];
        var pool = Executors.newScheduledThreadPool(CONNECTIONS);
        var begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
        for (var i = 0; i < latencies.length; i++) {
            var number = i;
            var at = begin + (long) (number * 1e9 / rate);
            var unused = pool.schedule(
                    () -> {
                        once();
                        latencies[number] = (System.nanoTime() - at) / 1e6;
                    },
                    at - System.nanoTime(),
                    TimeUnit.NANOSECONDS);
        }
        finish(pool);
        return latencies;
    }

    private static void finish(ExecutorService pool) throws InterruptedException {
        pool.shutdown();
        if (!pool.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The load did not end");
        }
    }
}
