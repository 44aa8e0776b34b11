package org.victimcare.journeys.figures;

import java.util.Arrays;
import java.util.Locale;

/** Prints what was measured, one line a figure. */
final class Report {

    private Report() {}

    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"}) // for the terminal
    static void say(String what, String format, Object... values) {
        System.out.printf(Locale.ROOT, "%-62s %s%n", what, String.format(Locale.ROOT, format, values));
    }

    /** The median and the slowest hundredth of latencies in milliseconds. */
    static void latencies(String what, double[] milliseconds) {
        var sorted = milliseconds.clone();
        Arrays.sort(sorted);
        say(what + ", p50 / p99", "%.1f / %.1f ms", at(sorted, 0.50), at(sorted, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }

    static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
