package org.victimcare.notifications.channel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can become of a message that a provider took. */
public enum Fate {
    /** It is on its way. */
    TAKEN,
    DELIVERED,
    /** Not now: the telephone was off, the mailbox full, and stayed so. */
    TEMPORARY_FAILURE,
    /** Never there: the address is wrong. */
    PERMANENT_FAILURE,
    /** It did not leave the provider. */
    TECHNICAL_FAILURE;

    public boolean isFailure() {
        return this == TEMPORARY_FAILURE || this == PERMANENT_FAILURE || this == TECHNICAL_FAILURE;
    }

    /** As GOV.UK Notify calls it; empty for a word of a later version, which says nothing yet. */
    public static Optional<Fate> of(@Nullable String status) {
        if (status == null) {
            return Optional.empty();
        }
        return switch (status) {
            case "created", "sending", "pending", "accepted", "pending-virus-check" -> Optional.of(TAKEN);
            // no receipt will come for a message abroad; a returned letter had arrived first
            case "sent", "delivered", "received" -> Optional.of(DELIVERED);
            case "temporary-failure" -> Optional.of(TEMPORARY_FAILURE);
            case "permanent-failure", "returned-letter" -> Optional.of(PERMANENT_FAILURE);
            case "technical-failure", "failed", "validation-failed", "virus-scan-failed", "cancelled" ->
                Optional.of(TECHNICAL_FAILURE);
            default -> Optional.empty();
        };
    }
}
