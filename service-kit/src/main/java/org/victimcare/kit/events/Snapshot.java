package org.victimcare.kit.events;

import java.util.Arrays;
import java.util.List;

/**
 * What was visible in the database at an instant.
 *
 * @param text as PostgreSQL writes it: oldest open transaction, next transaction, and the open ones
 * @param floor a position that every row inserted after the snapshot lies above
 */
record Snapshot(String text, long floor) {

    /** Nothing was visible yet. */
    static final Snapshot EMPTY = new Snapshot("3:3:", 0);

    /** Transactions from this one on had not begun. */
    String next() {
        return text.split(":", -1)[1];
    }

    /** Transactions that had begun and not ended. */
    List<String> open() {
        var open = text.split(":", -1)[2];
        return open.isEmpty() ? List.of() : Arrays.asList(open.split(","));
    }
}
