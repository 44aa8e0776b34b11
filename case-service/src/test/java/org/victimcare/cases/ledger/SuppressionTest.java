package org.victimcare.cases.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void whatIsLargeEnoughIsShown() {
        var hidden = Suppression.hide(table(new long[][] {{20, 30, 0, 10, 15}, {40, 20, 12, 0, 11}}));

        assertThat(List.of(hidden)).allSatisfy(row -> assertThat(row).containsOnly(false));
    }

    @Test
    void aSmallNumberIsHiddenAndOthersWithItUntilNobodyCanWorkItOut() {
        var hidden = Suppression.hide(table(new long[][] {{50, 3, 0, 20, 30}, {40, 20, 12, 0, 11}}));

        assertThat(hidden[0][2]).as("three").isTrue();
        assertThat(hidden[0][4]).as("its neighbour").isTrue();
        assertThat(hidden[1][2]).as("the other in its column").isTrue();
    }

    @Test
    void aSmallGroupIsHiddenAsAWhole() {
        var hidden = Suppression.hide(table(new long[][] {{1, 1, 0, 2, 0}, {40, 20, 12, 0, 11}, {60, 30, 22, 0, 21}}));

        assertThat(hidden[0]).containsOnly(true);
    }

    /** Rows that are sums of what they show, as in the ledger. */
    @Property(tries = 500)
    void noHiddenNumberIsLeftAloneUnderItsSum(
            @ForAll @Size(min = 1, max = 8) List<@Size(value = 5) List<@IntRange(min = 0, max = 60) Integer>> groups) {
        var numbers = table(groups.stream()
                .map(group -> group.stream().mapToLong(Integer::longValue).toArray())
                .toArray(long[][]::new));

        var hidden = Suppression.hide(numbers);

        for (var row = 0; row < numbers.length; row++) {
            for (var column = 0; column < numbers[row].length; column++) {
                if (numbers[row][column] > 0 && numbers[row][column] < 10) {
                    assertThat(hidden[row][column]).isTrue();
                }
            }
            assertSafe(numbers[row], hidden[row]);
        }
        for (var column = 0; column < 6; column++) {
            var of = column;
            var last = numbers.length - 1;
            var line = new long[numbers.length];
            var hiddenLine = new boolean[numbers.length];
            for (var row = 0; row < numbers.length; row++) {
                var place = row == last ? 0 : row + 1;
                line[place] = numbers[row][of];
                hiddenLine[place] = hidden[row][of];
            }
            assertSafe(line, hiddenLine);
        }
    }

    private static void assertSafe(long[] line, boolean[] hidden) {
        var count = 0;
        var sum = 0L;
        for (var i = 1; i < line.length; i++) {
            if (hidden[i]) {
                count++;
                sum += line[i];
            }
        }
        if (!hidden[0]) {
            assertThat(count == 0 || (count > 1 && sum >= 10))
                    .as("%s hides %s", List.of(line), List.of(hidden))
                    .isTrue();
        } else {
            assertThat(count).isPositive();
        }
    }

    /** Puts the sum of each row before it, and the sum of each column at the end. */
    private static long[][] table(long[][] cells) {
        var table = new long[cells.length + 1][6];
        for (var row = 0; row < cells.length; row++) {
            for (var column = 0; column < 5; column++) {
                table[row][column + 1] = cells[row][column];
                table[row][0] += cells[row][column];
                table[cells.length][column + 1] += cells[row][column];
            }
            table[cells.length][0] += table[row][0];
        }
        return table;
    }
}
