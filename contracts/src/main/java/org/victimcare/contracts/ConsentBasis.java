package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why a victim's details may be shared with a support service. */
public enum ConsentBasis {
    EXPLICIT_CONSENT,
    INFORMED_NO_OBJECTION,
    SAFEGUARDING_OVERRIDE,
    VITAL_INTEREST,
    STATUTORY_DUTY,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
