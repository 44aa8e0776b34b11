package org.victimcare.cases.task;

/** How a task ended. */
enum TaskOutcome {
    VICTIM_REACHED,
    VICTIM_NOT_REACHED,
    PASSED_ON,
    NOT_NEEDED
}
