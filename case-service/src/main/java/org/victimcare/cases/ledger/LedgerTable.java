package org.victimcare.cases.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the table that is shown of the exact figures. */
final class LedgerTable {

    /** Percentiles of fewer could point at somebody. */
    private static final long FEWEST_TOLD = 10;

    private LedgerTable() {}

    /** The groups, and after them the total. */
    static List<LedgerView.Group> of(SortedMap<String, Counts> counts) {
        return of(List.of(counts));
    }

    /**
     * The same for several months together, each of which could be asked for alone. What is hidden in the table of one of
     * them is hidden here: whatever is shown is a sum of what the tables of the months show, so that no two questions
     * tell more than those do.
     */
    static List<LedgerView.Group> of(List<SortedMap<String, Counts>> months) {
        var sums = new TreeMap<String, Sum>();
        var total = new Sum();
        for (var month : months) {
            var names = new ArrayList<>(month.keySet());
            var rows = new ArrayList<>(month.values());
            var all = new Counts();
            rows.forEach(all::add);
            rows.add(all);
            var hidden = Suppression.hide(rows.stream().map(Counts::cells).toArray(long[][]::new));
            for (var row = 0; row < names.size(); row++) {
                sums.computeIfAbsent(names.get(row), name -> new Sum()).add(rows.get(row), hidden[row]);
            }
            total.add(all, hidden[names.size()]);
        }
        var groups = new ArrayList<LedgerView.Group>();
        sums.forEach((name, sum) -> groups.add(group(name, sum)));
        groups.add(group("TOTAL", total));
        return groups;
    }

    /** Figures of several tables, and what one of them hides. */
    private static final class Sum {

        private final Counts counts = new Counts();
        private final boolean[] hidden = new boolean[new Counts().cells().length];
        private boolean hoursHidden;

        void add(Counts more, boolean[] hiddenThere) {
            counts.add(more);
            for (var cell = 0; cell < hidden.length; cell++) {
                hidden[cell] |= hiddenThere[cell];
            }
            hoursHidden |= more.told() > 0 && more.told() < FEWEST_TOLD;
        }
    }

    private static LedgerView.Group group(String name, Sum sum) {
        var counts = sum.counts;
        var numbers = counts.cells();
        var hidden = sum.hidden;
        // the hours are of those that were met: where their number is hidden, so is this
        var hoursShown = counts.told() >= FEWEST_TOLD && !sum.hoursHidden && !hidden[1] && !hidden[2];
        var suppressed = false;
        for (var each : hidden) {
            suppressed |= each;
        }
        return new LedgerView.Group(
                name,
                shown(numbers, hidden, 0),
                shown(numbers, hidden, 1),
                shown(numbers, hidden, 2),
                shown(numbers, hidden, 3),
                shown(numbers, hidden, 4),
                shown(numbers, hidden, 5),
                hoursShown ? counts.hours(0.5) : null,
                hoursShown ? counts.hours(0.9) : null,
                suppressed || (counts.told() > 0 && !hoursShown));
    }

    private static @Nullable Long shown(long[] numbers, boolean[] hidden, int column) {
        return hidden[column] ? null : numbers[column];
    }
}
