package org.victimcare.notifications.contact;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How case-service can answer the question whether a victim may be written to. */
enum Verdict {
    ALLOWED,
    NOT_BEFORE,
    BLOCKED,
    /** What we see when case-service has learned a new answer: it does not allow anything. */
    @JsonEnumDefaultValue
    UNKNOWN
}
