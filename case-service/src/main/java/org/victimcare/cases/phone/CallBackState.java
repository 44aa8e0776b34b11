package org.victimcare.cases.phone;

/** Where a promised call stands. */
enum CallBackState {
    OPEN,
    /** It was due and not made, and is still owed. */
    MISSED,
    KEPT
}
