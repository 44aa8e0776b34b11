package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why nobody waits any more for a victim to confirm a message. A person has to find out whether they know. */
public enum UnacknowledgedReason {
    /** Every step of the plan was gone, and nobody has confirmed. */
    NOT_CONFIRMED,
    /** The victim may not be contacted any more. */
    NOT_ALLOWED,
    /** Somebody of the staff called it off, or what it would tell is no longer so. */
    CALLED_OFF,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
