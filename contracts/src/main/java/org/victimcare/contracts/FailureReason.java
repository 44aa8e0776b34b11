package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why a message could not be delivered although it was allowed. */
public enum FailureReason {
    PROVIDER_REFUSED,
    PROVIDER_UNREACHABLE,
    FACTS_MISSING,
    GAVE_UP,
    /** It is too long for its channel: a person has to write or call. The address is as good as it was. */
    CONTENT_TOO_LONG,
    /** What it would have told is no longer so: there is nothing to send, and nobody has to do anything. */
    OVERTAKEN,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
