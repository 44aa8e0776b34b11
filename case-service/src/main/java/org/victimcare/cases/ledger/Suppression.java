package org.victimcare.cases.ledger;

import java.util.Arrays;

/**
 * Hides small numbers in a table whose rows and columns are shown with their sums. A number from 1 to 9 is hidden; then
 * others with it, smallest first, until in no row and no column the hidden ones can be worked out from the sum: there
 * are two at least, and together they are ten at least. A nought says nothing about anybody and is shown.
 *
 * <p>This guards one table. {@link LedgerTable} guards those that overlap in time; whoever may ask for any days, sees the
 * cases as well.
 */
final class Suppression {

    private static final long SMALLEST_SHOWN = 10;

    private final long[][] numbers;
    private final boolean[][] hidden;

    private Suppression(long[][] numbers) {
        this.numbers = numbers;
        this.hidden = new boolean[numbers.length][numbers[0].length];
    }

    /**
     * Which cells to hide.
     *
     * @param numbers rows and columns; the last row is the sum of the others, and the first column that of the others
     */
    static boolean[][] hide(long[][] numbers) {
        var suppression = new Suppression(numbers);
        suppression.hideSmall();
        while (suppression.hideMore()) {
            // until every sum is safe
        }
        return suppression.hidden;
    }

    private void hideSmall() {
        for (var row = 0; row < numbers.length; row++) {
            for (var column = 0; column < numbers[row].length; column++) {
                hidden[row][column] = numbers[row][column] > 0 && numbers[row][column] < SMALLEST_SHOWN;
            }
            if (hidden[row][0]) {
                Arrays.fill(hidden[row], true);
            }
        }
    }

    private boolean hideMore() {
        var changed = false;
        for (var row = 0; row < numbers.length; row++) {
            changed |= guard(rowLine(row));
        }
        for (var column = 0; column < numbers[0].length; column++) {
            changed |= guard(columnLine(column));
        }
        return changed;
    }

    /** Makes one sum safe, by one cell more; false when it is safe already. */
    private boolean guard(int[][] line) {
        var parts = Arrays.copyOfRange(line, 1, line.length);
        var count = 0;
        var sum = 0L;
        for (var part : parts) {
            if (hidden[part[0]][part[1]]) {
                count++;
                sum += numbers[part[0]][part[1]];
            }
        }
        var total = line[0];
        var totalHidden = hidden[total[0]][total[1]];
        var solvable = totalHidden ? count == 0 : count == 1 || (count > 1 && sum < SMALLEST_SHOWN);
        return solvable && (hideSmallest(parts) || hideTotal(total));
    }

    private boolean hideSmallest(int[][] parts) {
        int[] smallest = null;
        for (var part : parts) {
            if (!hidden[part[0]][part[1]]
                    && (smallest == null || isBetter(numbers[part[0]][part[1]], numbers[smallest[0]][smallest[1]]))) {
                smallest = part;
            }
        }
        if (smallest == null) {
            return false;
        }
        hidden[smallest[0]][smallest[1]] = true;
        return true;
    }

    /** Noughts last: to hide one hides nothing. */
    private static boolean isBetter(long number, long than) {
        return number != 0 && (than == 0 || number < than);
    }

    private boolean hideTotal(int[] total) {
        var changed = !hidden[total[0]][total[1]];
        hidden[total[0]][total[1]] = true;
        return changed;
    }

    private int[][] rowLine(int row) {
        var line = new int[numbers[row].length][];
        for (var column = 0; column < line.length; column++) {
            line[column] = new int[] {row, column};
        }
        return line;
    }

    private int[][] columnLine(int column) {
        var line = new int[numbers.length][];
        line[0] = new int[] {numbers.length - 1, column};
        for (var row = 0; row < numbers.length - 1; row++) {
            line[row + 1] = new int[] {row, column};
        }
        return line;
    }
}
