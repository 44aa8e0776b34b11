package org.victimcare.cases.reassignment;

/** Where a reassignment stands. */
enum ReassignmentState {
    RUNNING,
    DONE
}
