package org.victimcare.notifications.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By when a message has to reach the victim. What the right says comes after the message, and is written past the worker that
 * has it in hand.
 *
 * @param rightDueAt by when the victim has a right to hear it; absent where none is known
 * @param latest what due messages are ordered by: that, or the end of the time for which it is worth sending
 */
@Embeddable
record Deadline(
        @Column(updatable = false) @Nullable Instant rightDueAt,
        @Column(name = "deadline", updatable = false) Instant latest) {

    static Deadline of(@Nullable Instant rightDueAt, Instant notAfter) {
        return new Deadline(rightDueAt, rightDueAt != null && rightDueAt.isBefore(notAfter) ? rightDueAt : notAfter);
    }
}
