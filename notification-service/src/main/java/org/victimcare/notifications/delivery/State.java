package org.victimcare.notifications.delivery;

/** How far a message got: due, claimed by a worker, then one of the others, for good. */
enum State {
    DUE,
    CLAIMED,
    SENT,
    BLOCKED,
    FAILED
}
