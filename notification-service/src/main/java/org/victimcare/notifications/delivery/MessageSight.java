package org.victimcare.notifications.delivery;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Supplier;
import org.victimcare.kit.web.Refusal;
import org.victimcare.notifications.sight.CaseSight;

/** Lets through whoever may see the case of a message. Asked before a transaction is open, since case-service is asked. */
@Singleton
public class MessageSight {

    private final Notifications notifications;
    private final CaseSight sight;

    MessageSight(Notifications notifications, CaseSight sight) {
        this.notifications = notifications;
        this.sight = sight;
    }

    /** Refuses everybody else, as if there were no such message. */
    public void demand(UUID messageId, Supplier<? extends Refusal> unknown) {
        var whose = notifications.recipient(messageId).orElseThrow(unknown);
        sight.demand(whose.caseId(), unknown);
    }
}
