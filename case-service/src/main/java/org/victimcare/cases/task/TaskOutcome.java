package org.victimcare.cases.task;

/** How a task ended: by a person who did it, or by itself, because it was over. */
enum TaskOutcome {
    VICTIM_REACHED,
    VICTIM_NOT_REACHED,
    PASSED_ON,
    NOT_NEEDED,
    /** What was owed was done, in time or late. */
    OBLIGATION_MET,
    /** Somebody decided that what was owed cannot or must not be done. */
    OBLIGATION_EXCEPTED,
    /** Nobody owes it any more. */
    OBLIGATION_ENDED,
    /** What was asked for was recorded. */
    RECORDED,
    /** There is nobody any more for whom it could be done. */
    VICTIM_ERASED;

    /** Whether a person can say so. */
    boolean isForPeople() {
        return compareTo(NOT_NEEDED) <= 0;
    }
}
