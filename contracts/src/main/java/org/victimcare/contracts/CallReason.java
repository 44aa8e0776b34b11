package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why somebody called the phone line. */
public enum CallReason {
    UPDATE_REQUEST,
    NEW_INFO,
    CANT_REACH_OFFICER,
    BAIL_QUERY,
    COURT_QUERY,
    SUPPORT_REFERRAL,
    COMPLAINT,
    FEEDBACK,
    CHANGE_CONTACT,
    SAFETY_CONCERN,
    WRONG_NUMBER,
    ABANDONED,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
