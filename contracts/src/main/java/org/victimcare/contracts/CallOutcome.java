package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a call to the phone line led to. */
public enum CallOutcome {
    ANSWERED_FIRST_CONTACT,
    CALLBACK_BOOKED,
    WARM_TRANSFER,
    COLD_TRANSFER,
    MESSAGE_TO_OFFICER,
    ESCALATED_999,
    REFERRED,
    NO_ACTION,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
