package org.victimcare.feedback.invitation;

/** The moment in a case that a victim is asked about. */
enum Stage {
    CASE_CLOSED
}
