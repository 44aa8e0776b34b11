package org.victimcare.feedback.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides what a table may show, so that nobody can be recognised by it. Small groups are hidden; then further groups,
 * smallest first, until no hidden one can be worked out exactly by taking the shown ones from the total. When hiding all
 * of them is not enough, the total goes too.
 *
 * <p>This guards one table. Whoever asks for several that overlap (by borough and by unit, or periods that differ by a
 * day) can still take one from the other.
 */
final class SmallNumbers {

    private final List<Count> counts;
    private final List<Showing> showings;

    private SmallNumbers(List<Count> counts) {
        this.counts = counts;
        this.showings = new ArrayList<>(
                counts.stream().map(count -> Showing.of(count.n())).toList());
    }

    /** What may be shown of each group, in their order, and of the total. */
    record Shown(List<Showing> groups, Showing total) {}

    static Shown decide(List<Count> counts) {
        return new SmallNumbers(counts).hide();
    }

    private Shown hide() {
        var total = Showing.of(counts.stream().mapToLong(Count::n).sum());
        if (!total.visible()) {
            return new Shown(showings, total);
        }
        while (solvable()) {
            var smallest = smallestVisible();
            if (smallest < 0) {
                return new Shown(showings, Showing.SUPPRESSED);
            }
            showings.set(smallest, Showing.SUPPRESSED);
        }
        return new Shown(showings, total);
    }

    private int smallestVisible() {
        return IntStream.range(0, counts.size())
                .filter(i -> showings.get(i).visible())
                .boxed()
                .min(Comparator.comparingLong(i -> counts.get(i).n()))
                .orElse(-1);
    }

    /** Whether total minus the visible leaves only one possibility for the answers or the share of a hidden group. */
    private boolean solvable() {
        var hidden = IntStream.range(0, counts.size())
                .filter(i -> !showings.get(i).visible())
                .mapToObj(i -> bounds(counts.get(i).n(), showings.get(i)))
                .toList();
        if (hidden.isEmpty()) {
            return false;
        }
        var answers = hiddenSum(true);
        var satisfied = hiddenSum(false);
        return satisfied == 0
                || satisfied == answers
                || hidden.stream().anyMatch(group -> group.isExact(answers, hidden));
    }

    private long hiddenSum(boolean answers) {
        return IntStream.range(0, counts.size())
                .filter(i -> !showings.get(i).visible())
                .mapToLong(i -> answers ? counts.get(i).n() : counts.get(i).satisfied())
                .sum();
    }

    /** What somebody who knows these rules can know beforehand. */
    private static Bounds bounds(long n, Showing showing) {
        if (showing == Showing.BAND_ONLY) {
            return new Bounds(10, 29);
        }
        return n < 10 ? new Bounds(0, 9) : new Bounds(10, Integer.MAX_VALUE);
    }

    private record Bounds(long low, long high) {

        boolean isExact(long sum, List<Bounds> all) {
            var othersLow = all.stream().mapToLong(Bounds::low).sum() - low;
            var othersHigh = all.stream().mapToLong(Bounds::high).sum() - high;
            return Math.max(low, sum - othersHigh) == Math.min(high, sum - othersLow);
        }
    }
}
