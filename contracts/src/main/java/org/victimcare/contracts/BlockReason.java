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
    /** Purpose, crime or age is of a kind that the rules do not know. */
    NOT_UNDERSTOOD,
    /** The recipient is under suspicion, or has no authority to receive anything. */
    RECIPIENT_BARRED,
    /** The bereaved hear from their family liaison officer alone. */
    FAMILY_LIAISON,
    /** The victim belongs to those who are not asked by a survey. */
    SURVEY_EXCLUDED,
    /** The same was asked often enough without an answer. */
    UNANSWERED,
    /** The address is one that must never be used. */
    NEVER_CONTACT,
    /** Somebody else in the case is reached there too. */
    CONFLICT,
    /** The address is new and nobody has confirmed it yet. */
    CONTACT_CHANGED,
    /** The last message there came back. */
    ADDRESS_REFUSED,
    /** The victim wants nothing of that kind there. */
    OPTED_OUT,
    /** The next safe hour comes too late, or the channel cannot keep to hours. */
    OUTSIDE_SAFE_HOURS,
    /** The way that is left is the telephone: a person calls. */
    CALL_NEEDED,
    /** Somebody of the staff called it off. */
    CANCELLED,
    /** Whoever speaks for the victim must not: that was found, with a reason. */
    REPRESENTATIVE_EXCLUDED,
    /** Whoever speaks for the victim does so only later. */
    REPRESENTATIVE_NOT_BEGUN,
    /** Whoever spoke for the victim does not any more. */
    REPRESENTATIVE_ENDED,
    /** Whoever speaks for the victim may not be contacted about that. */
    REPRESENTATIVE_OUT_OF_SCOPE,
    /** The victim is reached through somebody who speaks for them, and nobody may at present. */
    REPRESENTATIVE_NEEDED,
    /** The data of the victim were erased: there is nobody to write to. */
    ERASED,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
