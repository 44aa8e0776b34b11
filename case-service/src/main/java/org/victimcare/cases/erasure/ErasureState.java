package org.victimcare.cases.erasure;

/** How far it got that somebody wanted a victim erased. */
enum ErasureState {
    REQUESTED,
    /** The victim is erased. */
    DONE,
    /** A second person decided that the data are kept. */
    DECLINED
}
