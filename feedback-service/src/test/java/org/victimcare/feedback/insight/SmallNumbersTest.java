package org.victimcare.feedback.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumbersTest {

    @ParameterizedTest(name = "{0} answers: {1}")
    @CsvSource({
        "0, SUPPRESSED",
        "9, SUPPRESSED",
        "10, BAND_ONLY",
        "29, BAND_ONLY",
        "30, LOW_BASE",
        "49, LOW_BASE",
        "50, SHOWN"
    })
    void theBaseDecidesWhatMayBeShown(long n, Showing showing) {
        assertThat(Showing.of(n)).isEqualTo(showing);
    }

    @Test
    void oneHiddenGroupHidesTheSmallestOfTheOthers() {
        var shown = SmallNumbers.decide(List.of(count(200, 100), count(5, 2), count(60, 30), count(90, 45)));

        assertThat(shown.groups())
                .containsExactly(Showing.SHOWN, Showing.SUPPRESSED, Showing.SUPPRESSED, Showing.SHOWN);
        assertThat(shown.total()).isEqualTo(Showing.SHOWN);
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        var shown = SmallNumbers.decide(List.of(count(200, 100), count(60, 30)));

        assertThat(shown.groups()).containsOnly(Showing.SHOWN);
    }

    @Test
    void hiddenGroupsThatAreAllSatisfiedNeedCompany() {
        var shown = SmallNumbers.decide(List.of(count(5, 5), count(6, 6), count(60, 30), count(90, 45)));

        assertThat(shown.groups())
                .containsExactly(Showing.SUPPRESSED, Showing.SUPPRESSED, Showing.SUPPRESSED, Showing.SHOWN);
    }

    @Test
    void hiddenGroupsThatMustAllBeNineNeedCompany() {
        var shown = SmallNumbers.decide(List.of(count(9, 4), count(9, 3), count(60, 30), count(90, 45)));

        assertThat(shown.groups().get(2)).isEqualTo(Showing.SUPPRESSED);
    }

    @Test
    void theTotalGoesWhenHidingAllGroupsIsNotEnough() {
        var shown = SmallNumbers.decide(List.of(count(9, 4), count(9, 4), count(9, 4), count(9, 4)));

        assertThat(shown.total()).isEqualTo(Showing.SUPPRESSED);
    }

    @Property(tries = 300)
    void nobodyCanWorkOutAHiddenGroup(@ForAll("tables") List<Count> table) {
        var shown = SmallNumbers.decide(table);

        if (shown.total().visible()) {
            var hidden = IntStream.range(0, table.size())
                    .filter(i -> !shown.groups().get(i).visible())
                    .toArray();
            for (var i : hidden) {
                assertThat(possibleSizes(table, shown, hidden, i)).hasSizeGreaterThan(1);
            }
            assertThat(sharesAreOpen(table, hidden)).isTrue();
        }
    }

    @Property(tries = 300)
    void whatIsShownHasEnoughAnswers(@ForAll("tables") List<Count> table) {
        var shown = SmallNumbers.decide(table);

        for (var i = 0; i < table.size(); i++) {
            if (shown.groups().get(i).visible()) {
                assertThat(table.get(i).n()).isGreaterThanOrEqualTo(30);
            }
        }
    }

    /** The attack: every size of the group for which the others can be filled up to what is missing from the total. */
    private static List<Long> possibleSizes(List<Count> table, SmallNumbers.Shown shown, int[] hidden, int target) {
        var missing = IntStream.of(hidden).mapToLong(i -> table.get(i).n()).sum();
        return LongStream.rangeClosed(0, missing)
                .filter(size -> fits(table.get(target), shown.groups().get(target), size))
                .filter(size -> reachable(table, shown, hidden, target, missing - size))
                .boxed()
                .toList();
    }

    private static boolean reachable(
            List<Count> table, SmallNumbers.Shown shown, int[] hidden, int target, long missing) {
        var sums = new boolean[(int) missing + 1];
        sums[0] = true;
        for (var i : hidden) {
            if (i != target) {
                var next = new boolean[sums.length];
                for (var sum = 0; sum < sums.length; sum++) {
                    for (var size = 0; sums[sum] && sum + size < sums.length; size++) {
                        next[sum + size] |= fits(table.get(i), shown.groups().get(i), size);
                    }
                }
                sums = next;
            }
        }
        return sums[(int) missing];
    }

    /** Somebody who knows the rules and even which groups were hidden only to protect others. */
    private static boolean fits(Count group, Showing showing, long size) {
        if (showing == Showing.BAND_ONLY) {
            return size >= 10 && size <= 29;
        }
        return group.n() < 10 ? size < 10 : size >= 10;
    }

    private static boolean sharesAreOpen(List<Count> table, int[] hidden) {
        var missing = IntStream.of(hidden).mapToLong(i -> table.get(i).n()).sum();
        var satisfied =
                IntStream.of(hidden).mapToLong(i -> table.get(i).satisfied()).sum();
        return hidden.length == 0 || (satisfied > 0 && satisfied < missing);
    }

    @Provide
    Arbitrary<List<Count>> tables() {
        var sizes = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 12),
                Arbitraries.longs().between(8, 35),
                Arbitraries.longs().between(25, 120));
        return Combinators.combine(sizes, Arbitraries.longs().between(0, 100))
                .as((n, percent) -> count(n, n * percent / 100))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    private static Count count(long n, long satisfied) {
        return new Count("group", n, satisfied, 2 * n, n);
    }
}
