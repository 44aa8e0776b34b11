package org.victimcare.cases.phone;

/** Where a call stands. */
enum CallState {
    WAITING,
    ANSWERED,
    ENDED
}
