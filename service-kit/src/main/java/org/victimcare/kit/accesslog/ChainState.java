package org.victimcare.kit.accesslog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far the sealer has come: what is in chains already, and how the chain of the open day stands.
 *
 * @param older everything visible in this snapshot is sealed
 * @param newer of what this one shows besides, everything up to the position is
 * @param day whose chain is open
 * @param entries how many it has
 * @param head its last hash, in hexadecimal digits
 * @param seenAt when the newer snapshot was taken
 */
record ChainState(String older, String newer, long position, LocalDate day, long entries, String head, Instant seenAt) {

    private static final long ALL = Long.MAX_VALUE;
    private static final String NOTHING_WAS_VISIBLE = "3:3:";

    static ChainState start(LocalDate day, String first, Instant now) {
        return new ChainState(NOTHING_WAS_VISIBLE, NOTHING_WAS_VISIBLE, ALL, day, 0, first, now);
    }

    /** Nothing that the newer snapshot shows is left to seal. */
    boolean isFinished() {
        return position == ALL;
    }

    /** The next stretch: from what the newer snapshot showed to what is visible now. */
    ChainState upTo(String snapshot, Instant now) {
        return new ChainState(newer, snapshot, 0, day, entries, head, now);
    }

    ChainState sealed(long upTo, long added, String last) {
        return new ChainState(older, newer, upTo, day, entries + added, last, seenAt);
    }

    ChainState finished() {
        return sealed(ALL, 0, head);
    }

    ChainState nextDay(String first) {
        return new ChainState(older, newer, position, day.plusDays(1), 0, first, seenAt);
    }
}
