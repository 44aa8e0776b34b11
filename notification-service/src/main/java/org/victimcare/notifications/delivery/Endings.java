package org.victimcare.notifications.delivery;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.victimcare.contracts.NotificationEvent;

/** Tells within the service how messages ended of which somebody has to know that they were understood. */
@Singleton
class Endings {

    private final Event<MessageEnded> listeners;

    Endings(Event<MessageEnded> listeners) {
        this.listeners = listeners;
    }

    void tell(Notification notification, NotificationEvent event, Optional<UUID> next) {
        if (notification.terms().acknowledge()) {
            listeners.fire(new MessageEnded(Resend.first(notification), notification.id(), event, next));
        }
    }
}
