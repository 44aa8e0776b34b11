package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How a referral came to its end. */
public enum EndReason {
    COMPLETED,
    DECLINED_BY_VICTIM,
    UNABLE_TO_CONTACT,
    CONSENT_WITHDRAWN,
    TRANSFERRED,
    EXPIRED,
    OTHER,
    /** The data of the victim were erased. */
    ERASED,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
