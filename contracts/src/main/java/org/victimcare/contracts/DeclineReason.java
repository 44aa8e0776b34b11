package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why a support service did not take a referral. */
public enum DeclineReason {
    CRIME_TYPE_EXCLUDED,
    DUPLICATE,
    CONSENT_MISSING,
    CHILD_PROTECTION,
    NO_SAFE_NUMBER,
    WRONG_NUMBER,
    UNSAFE_TO_CONTACT,
    OUTSIDE_AREA,
    NO_CAPACITY,
    OTHER,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
