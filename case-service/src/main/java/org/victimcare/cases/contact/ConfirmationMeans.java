package org.victimcare.cases.contact;

/** By which other way a new address was confirmed. */
enum ConfirmationMeans {
    /** A conversation on a channel that was safe before, and has not changed. */
    KNOWN_CHANNEL,
    IN_PERSON,
    /** Somebody who speaks for the victim with authority. */
    REPRESENTATIVE
}
