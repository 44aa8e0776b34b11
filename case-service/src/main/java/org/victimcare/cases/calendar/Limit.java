package org.victimcare.cases.calendar;

/**
 * How much time somebody has.
 *
 * @param amount how many of the unit, at least one
 * @param unit what is counted
 */
public record Limit(int amount, LimitUnit unit) {

    /** No limit of any law is longer, and counting stays cheap. */
    public static final int LONGEST = 1000;

    public Limit {
        if (amount < 1 || amount > LONGEST) {
            throw new IllegalArgumentException("A limit is 1 to " + LONGEST + " of something, not " + amount);
        }
    }

    /**
     * Whether this limit ends no later than another, wherever both begin. Where that depends on weekends, holidays or
     * the change of the clocks, the answer is no.
     */
    public boolean isWithin(Limit other) {
        if (unit == other.unit) {
            return amount <= other.amount;
        }
        return switch (unit) {
            case HOUR -> amount <= 24 * other.leastDays() - 1;
            case CALENDAR_DAY -> other.unit != LimitUnit.HOUR && amount <= other.leastDays();
            case WORKING_DAY, MONTH -> false;
        };
    }

    /** The days that it lasts at the least, after the day on which it begins. */
    private int leastDays() {
        return switch (unit) {
            case HOUR -> 0;
            case CALENDAR_DAY, WORKING_DAY -> amount;
            case MONTH -> 28 * amount;
        };
    }

    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
