package org.victimcare.cases.timeline;

/** What became of a message to a victim. */
enum MessageResult {
    SENT,
    /** The provider says that it arrived. */
    DELIVERED,
    BLOCKED,
    FAILED
}
