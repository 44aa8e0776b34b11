package org.victimcare.cases.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Makes the table that is shown of the exact figures. */
final class LedgerTable {

    /** Percentiles of fewer could point at somebody. */
    private static final long FEWEST_TOLD = 10;

    private LedgerTable() {}

    /** The groups, and after them the total. */
    static List<LedgerView.Group> of(SortedMap<String, Counts> counts) {
        var names = new ArrayList<>(counts.keySet());
        var rows = new ArrayList<>(counts.values());
        var total = new Counts();
        rows.forEach(total::add);
        names.add("TOTAL");
        rows.add(total);
        var numbers = rows.stream().map(Counts::cells).toArray(long[][]::new);
        var hidden = Suppression.hide(numbers);
        var groups = new ArrayList<LedgerView.Group>();
        for (var row = 0; row < rows.size(); row++) {
            groups.add(group(names.get(row), rows.get(row), numbers[row], hidden[row]));
        }
        return groups;
    }

    private static LedgerView.Group group(String name, Counts counts, long[] numbers, boolean[] hidden) {
        // the hours are of those that were met: where their number is hidden, so is this
        var hoursShown = counts.told() >= FEWEST_TOLD && !hidden[1] && !hidden[2];
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
