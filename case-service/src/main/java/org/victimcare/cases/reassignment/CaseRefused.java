package org.victimcare.cases.reassignment;

/** Why a case stayed where it was. */
enum CaseRefused {
    /** There is no such case, or whoever asked may not see it. */
    NOT_FOUND,
    CLOSED,
    /** The case is not, or no longer, that officer's in that role. */
    NOT_THEIRS,
    /** The receiver works on the other side. */
    BARRED
}
