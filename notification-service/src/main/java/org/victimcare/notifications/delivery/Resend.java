package org.victimcare.notifications.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which message goes out once more (the first, however often it was repeated), why, and at whose request. */
@Embeddable
record Resend(
        @Column(name = "resend_of") UUID of,
        @Column(name = "resend_reason") String reason,
        String requestedBy) {

    /** The first of the messages that tell the same: this one, where it repeats none. */
    static UUID first(Notification message) {
        return message.resend().map(Resend::of).orElseGet(message::id);
    }

    /** Whether no person asked for it. */
    boolean isAutomatic() {
        return requestedBy.equals(OtherWays.SYSTEM);
    }

    /** The same for another first. */
    Resend of(UUID first) {
        return new Resend(first, reason, requestedBy);
    }
}
