package org.victimcare.kit.events;

import java.util.Arrays;
import java.util.List;

/**
 * What was visible in the database at an instant.
 *
 * @param text as PostgreSQL writes it: oldest open transaction, first one that had not ended, and the open ones between
 */
record Snapshot(String text) {

    /** Nothing was visible yet. */
    static final Snapshot EMPTY = new Snapshot("3:3:");

    /** Nothing of this transaction or a later one was visible; it may have been at work all the same. */
    String next() {
        return text.split(":", -1)[1];
    }

    /** Transactions before the next one that had not ended. */
    List<String> open() {
        var open = text.split(":", -1)[2];
        return open.isEmpty() ? List.of() : Arrays.asList(open.split(","));
    }
}
