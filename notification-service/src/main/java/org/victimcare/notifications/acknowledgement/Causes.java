package org.victimcare.notifications.acknowledgement;

import org.victimcare.contracts.EventTypes;
import org.victimcare.contracts.NotificationEvent;
import org.victimcare.kit.events.Cause;
import org.victimcare.kit.events.Envelope;

/** Says of what we tell which event it goes back to: the one that the message was owed for. */
final class Causes {

    private Causes() {}

    static void during(Acknowledgement plan, NotificationEvent told, Runnable work) {
        var cause = new Envelope(
                plan.causeId(),
                EventTypes.nameOf(told.getClass()),
                0,
                told.occurredAt(),
                null,
                plan.correlationId(),
                null,
                told);
        Cause.during(cause, work);
    }
}
