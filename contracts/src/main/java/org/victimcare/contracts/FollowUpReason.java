package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why somebody should speak with a victim who answered a survey. */
public enum FollowUpReason {
    LOW_SATISFACTION,
    NOT_KEPT_INFORMED,
    /** The free text reads as if the person were in danger. */
    WORDS_OF_DANGER,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
