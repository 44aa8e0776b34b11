package org.victimcare.notifications.acknowledgement;

import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.notifications.acknowledgement.Escalation.Heard;
import org.victimcare.notifications.delivery.MessageEnded;

/** What the end of a message means for the plan that it belongs to. */
final class Hearing {

    private Hearing() {}

    static Heard of(MessageEnded ended) {
        if (ended.event() instanceof NotificationSent) {
            return Heard.SENT;
        }
        if (ended.event() instanceof NotificationBlocked blocked) {
            return of(blocked.reason());
        }
        if (ended.event() instanceof NotificationFailed failed && failed.reason() == FailureReason.OVERTAKEN) {
            return Heard.CALLED_OFF;
        }
        return ended.next().isPresent() ? Heard.OTHER_WAY : Heard.NOT_REACHED;
    }

    /** Whether it went, and the victim cannot read in it what it is about. */
    static boolean gaveNothingAway(MessageEnded ended) {
        return ended.event() instanceof NotificationSent sent && Boolean.TRUE.equals(sent.discreet());
    }

    /** What is about one way or one hour lets the next step be tried; what is about the victim does not. */
    private static Heard of(BlockReason reason) {
        return switch (reason) {
            case CALL_NEEDED -> Heard.CALL_ASKED;
            case NO_ALLOWED_CHANNEL, CONTACT_CHANGED, ADDRESS_REFUSED, TOO_LATE, OUTSIDE_SAFE_HOURS ->
                Heard.NOT_REACHED;
            case CANCELLED -> Heard.CALLED_OFF;
            default -> Heard.NOT_ALLOWED;
        };
    }
}
