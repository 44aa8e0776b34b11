package org.victimcare.cases.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two questions about whole months, whatever they are, do not single anybody out by their difference. */
class LedgerTableTest {

    private static final int GROUPS = 3;
    private static final List<String> MEASURES = List.of("MET", "MET_LATE", "BREACHED", "EXCEPTED");

    /** For each month, for each group, what became of how many, and how many are open still. */
    @Property(tries = 300)
    void theDifferenceOfTwoPeriodsIsNobodyOrTenAtLeast(
            @ForAll @Size(min = 2, max = 5)
                    List<@Size(value = GROUPS) List<@Size(value = 5) List<@IntRange(min = 0, max = 40) Integer>>> all) {
        var months = all.stream().map(LedgerTableTest::month).toList();
        for (var from = 0; from < months.size(); from++) {
            for (var to = from; to < months.size(); to++) {
                for (var inner = from; inner <= to; inner++) {
                    for (var end = inner; end <= to; end++) {
                        assertApart(
                                LedgerTable.of(months.subList(from, to + 1)),
                                LedgerTable.of(months.subList(inner, end + 1)));
                    }
                }
            }
        }
    }

    @Test
    void whatAMonthHidesIsHiddenInTheYear() {
        var quiet = month(List.of(List.of(30, 3, 20, 20, 0), List.of(30, 30, 20, 20, 0)));
        var busy = month(List.of(List.of(30, 30, 20, 20, 0), List.of(30, 30, 20, 20, 0)));

        assertThat(LedgerTable.of(List.of(busy, busy)).get(0).late()).isEqualTo(60);
        assertThat(LedgerTable.of(List.of(busy, quiet)).get(0).late()).isNull();
        assertThat(LedgerTable.of(List.of(busy, quiet)).get(0).suppressed()).isTrue();
    }

    @Test
    void aGroupOfOneMonthAloneIsThereForAllOfThem() {
        var both = month(List.of(List.of(30, 30, 20, 20, 0), List.of(30, 30, 20, 20, 0)));
        var one = month(List.of(List.of(30, 30, 20, 20, 0)));

        var groups = LedgerTable.of(List.of(one, both));

        assertThat(groups).extracting(LedgerView.Group::due).containsExactly(200L, 100L, 300L);
    }

    private static void assertApart(List<LedgerView.Group> longer, List<LedgerView.Group> shorter) {
        for (var group : longer) {
            shorter.stream().filter(other -> other.name().equals(group.name())).forEach(other -> {
                var numbers = cells(group);
                var others = cells(other);
                for (var cell = 0; cell < numbers.size(); cell++) {
                    var one = numbers.get(cell);
                    var two = others.get(cell);
                    if (one != null && two != null) {
                        assertThat(one - two)
                                .satisfiesAnyOf(apart -> assertThat(apart).isZero(), apart -> assertThat(apart)
                                        .isGreaterThanOrEqualTo(10));
                    }
                }
            });
        }
    }

    private static List<@Nullable Long> cells(LedgerView.Group group) {
        var cells = new ArrayList<@Nullable Long>();
        cells.add(group.due());
        cells.add(group.met());
        cells.add(group.late());
        cells.add(group.breached());
        cells.add(group.excepted());
        cells.add(group.open());
        return cells;
    }

    private static SortedMap<String, Counts> month(List<List<Integer>> groups) {
        var month = new TreeMap<String, Counts>();
        for (var group = 0; group < groups.size(); group++) {
            var numbers = groups.get(group);
            var counts = new Counts();
            for (var measure = 0; measure < MEASURES.size(); measure++) {
                counts.add(MEASURES.get(measure), 0, numbers.get(measure));
            }
            counts.add("DUE", 0, numbers.stream().mapToLong(Integer::longValue).sum());
            month.put("G" + group, counts);
        }
        return month;
    }
}
