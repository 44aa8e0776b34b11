package org.victimcare.feedback.invitation;

/** Where an invitation stands. */
enum InvitationState {
    /** There is none, for a recorded reason. */
    EXCLUDED,
    /** Not yet due. */
    SCHEDULED,
    /** The case was reopened before it fell due. */
    CANCELLED,
    /** It fell due, and the message was asked for. */
    INVITED,
    ANSWERED,
    /** The link ran out before it was used. */
    EXPIRED,
    /** The data of the victim were erased before it was answered: the link leads nowhere. */
    ERASED
}
