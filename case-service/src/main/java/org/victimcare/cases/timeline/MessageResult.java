package org.victimcare.cases.timeline;

/** What became of a message to a victim. */
enum MessageResult {
    SENT,
    /** The provider says that it arrived. */
    DELIVERED,
    BLOCKED,
    FAILED,
    /** The victim confirmed that they know what it told. */
    ACKNOWLEDGED,
    /** Nobody waits any longer for that. */
    UNACKNOWLEDGED,
    /** Not a message of ours: one of the victim. */
    REPLIED
}
