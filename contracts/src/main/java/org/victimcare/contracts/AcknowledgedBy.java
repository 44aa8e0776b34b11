package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How a victim let us know that a message was understood. */
public enum AcknowledgedBy {
    /** They answered a text message with its code. */
    SMS_REPLY,
    /** They answered an e-mail with its code. */
    EMAIL_REPLY,
    /** They pressed the button on the page behind the link. */
    PAGE,
    /** They said so on the telephone, and staff recorded it. A voicemail is no conversation. */
    TELEPHONE,
    /** They said so face to face, and staff recorded it. */
    IN_PERSON,
    /** Staff spoke with them about it, and recorded that in case-service as evidence for the right to hear of it. */
    CONVERSATION,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN;

    /** Whether somebody spoke with the victim, so that they know what it was about, whatever a message said. */
    public boolean isSpoken() {
        return this == TELEPHONE || this == IN_PERSON || this == CONVERSATION;
    }
}
