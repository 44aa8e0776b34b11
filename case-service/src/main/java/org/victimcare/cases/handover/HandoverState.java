package org.victimcare.cases.handover;

/** Where a hand-over stands. */
enum HandoverState {
    /** The other unit has not answered; the first is responsible. */
    OFFERED,
    ACCEPTED,
    DECLINED,
    /** Taken back by the unit that offered it. */
    WITHDRAWN
}
