package org.victimcare.cases.phone;

/** By what a caller is looked for. */
enum Basis {
    REFERENCE,
    CALLBACK_CODE,
    PHONE,
    NAME,
    /** We rang the number on file. */
    CALL_BACK;

    /** Whether somebody who names it can be verified by answers at all. */
    boolean isEnoughToBegin() {
        return this == REFERENCE || this == CALLBACK_CODE;
    }
}
