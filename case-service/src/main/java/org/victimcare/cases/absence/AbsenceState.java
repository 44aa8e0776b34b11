package org.victimcare.cases.absence;

/** Where an absence stands. */
enum AbsenceState {
    PLANNED,
    /** Whoever stands in sees and works what is the absent one's. */
    IN_FORCE,
    OVER
}
