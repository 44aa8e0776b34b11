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

    static NotificationRefusal underWay() {
        return new NotificationRefusal(
                Kind.CONFLICT,
                "notification-under-way",
                "This notification is still under way. Wait until it is sent, blocked or failed.");
    }
}
