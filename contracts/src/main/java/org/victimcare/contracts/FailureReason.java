package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why a message could not be delivered although it was allowed. */
public enum FailureReason {
    PROVIDER_REFUSED,
    PROVIDER_UNREACHABLE,
    FACTS_MISSING,
    GAVE_UP,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
