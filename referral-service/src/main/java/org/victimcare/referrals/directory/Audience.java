package org.victimcare.referrals.directory;

/**
 * A group of people whom a service is for.
 *
 * @param from age in years from which on
 * @param to age in years up to which, inclusive; when left out there is no limit
 */
public record Audience(Who who, int from, int to) {

    /** Older than anybody. */
    public static final int NO_LIMIT = 150;

    private static final int ADULT = 18;

    /** Whom the service is for, where that is a question of gender. */
    public enum Who {
        ANYONE,
        WOMEN,
        MEN
    }

    public Audience {
        to = to == 0 ? NO_LIMIT : to;
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("An audience from " + from + " to " + to + " is nobody");
        }
    }

    /** Whether the group is smaller than all adults. */
    public boolean smallerThanAllAdults() {
        return from > ADULT || to < NO_LIMIT;
    }
}
