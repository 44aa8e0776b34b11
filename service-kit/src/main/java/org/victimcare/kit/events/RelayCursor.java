package org.victimcare.kit.events;

/**
 * How far the relay has come: everything visible in the older snapshot is published, and of what the newer one shows
 * besides, everything up to the position.
 */
record RelayCursor(Snapshot older, Snapshot newer, long position) {

    static final RelayCursor START = new RelayCursor(Snapshot.EMPTY, Snapshot.EMPTY, Long.MAX_VALUE);

    /** Nothing of the newer snapshot is left to publish. */
    RelayCursor finished() {
        return at(Long.MAX_VALUE);
    }

    boolean isFinished() {
        return position == Long.MAX_VALUE;
    }

    RelayCursor at(long published) {
        return new RelayCursor(older, newer, published);
    }

    /** The next stretch: from what the newer snapshot showed to what is visible now. */
    RelayCursor upTo(Snapshot now) {
        return new RelayCursor(newer, now, 0);
    }
}
