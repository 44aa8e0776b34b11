package org.victimcare.kit.inbox;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that an operator can hear about parked events. */
final class InboxRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private InboxRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static InboxRefusal notParked(UUID eventId) {
        return new InboxRefusal(Kind.NOT_FOUND, "event-not-parked", "No event " + eventId + " is parked here.");
    }

    static InboxRefusal failedAgain(int applied, Throwable failure) {
        return new InboxRefusal(
                Kind.CONFLICT,
                "redrive-failed",
                "%d events were applied, then one failed again (%s)."
                        .formatted(applied, failure.getClass().getSimpleName()));
    }
}
