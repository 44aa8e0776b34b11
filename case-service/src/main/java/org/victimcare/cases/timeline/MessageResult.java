package org.victimcare.cases.timeline;

/** What became of a message to a victim. */
enum MessageResult {
    SENT,
    BLOCKED,
    FAILED
}
