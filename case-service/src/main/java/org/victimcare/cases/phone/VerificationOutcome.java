package org.victimcare.cases.phone;

/** What came of an attempt to show who somebody is. Whether it was partly right is for the record, never for the caller. */
enum VerificationOutcome {
    PASSED,
    FAILED,
    PARTIAL,
    BYPASSED;

    boolean opensTheCase() {
        return this == PASSED || this == BYPASSED;
    }
}
