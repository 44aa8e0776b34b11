package org.victimcare.cases.representative;

/** Why somebody must not speak for a victim. */
enum ExclusionGround {
    /** They are investigated for what was done to the victim. */
    UNDER_SUSPICION,
    CHARGED,
    NOT_IN_THE_CHILDS_INTEREST,
    /** The victim does not want it. */
    VICTIM_OBJECTS,
    AUTHORITY_LOST;

    boolean isSuspicion() {
        return this == UNDER_SUSPICION || this == CHARGED;
    }
}
