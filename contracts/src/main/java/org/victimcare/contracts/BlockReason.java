package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why a message was not sent. */
public enum BlockReason {
    DO_NOT_CONTACT,
    NO_PLAN,
    PLAN_EXPIRED,
    NO_ALLOWED_CHANNEL,
    CONFIRMATION_NEEDED,
    RECIPIENT_NOT_FOUND,
    CASE_RESTRICTED,
    TOO_LATE,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
