package org.victimcare.notifications.delivery;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that can be heard about notifications. */
final class NotificationRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private NotificationRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static NotificationRefusal unknown(UUID id) {
        return new NotificationRefusal(Kind.NOT_FOUND, "notification-unknown", "There is no notification " + id + ".");
    }

    static NotificationRefusal caseUnknown() {
        return new NotificationRefusal(Kind.NOT_FOUND, "case-unknown", "There is no such case.");
    }

    static NotificationRefusal tooWide() {
        return new NotificationRefusal(
                Kind.INVALID, "filter-missing", "Say of which case or victim: you may not list across units.");
    }

    static NotificationRefusal underWay() {
        return new NotificationRefusal(
                Kind.CONFLICT,
                "notification-under-way",
                "This notification is still under way. Wait until it is sent, blocked or failed.");
    }

    static NotificationRefusal notWaiting() {
        return new NotificationRefusal(
                Kind.CONFLICT,
                "notification-not-waiting",
                "This notification does not wait any more: it cannot be cancelled.");
    }

    static NotificationRefusal otherNumber(long waiting) {
        return new NotificationRefusal(
                Kind.CONFLICT, "other-number-waiting", "There are " + waiting + " waiting by now. Look at them again.");
    }

    static NotificationRefusal tooMany(long most) {
        return new NotificationRefusal(
                Kind.UNPROCESSABLE, "too-many-waiting", "More than " + most + " cannot be cancelled at a time.");
    }

    static NotificationRefusal stranger() {
        return new NotificationRefusal(Kind.FORBIDDEN, "receipt-token-wrong", "The token is not that of the provider.");
    }

    static NotificationRefusal unknownReference() {
        return new NotificationRefusal(Kind.NOT_FOUND, "reference-unknown", "There is no message of that id.");
    }
}
