package org.victimcare.contracts;

/** What notification-service tells the world. */
public sealed interface NotificationEvent extends DomainEvent
        permits NotificationSent,
                NotificationBlocked,
                NotificationFailed,
                NotificationAcknowledged,
                NotificationUnacknowledged,
                ReplyReceived {

    @Override
    default Topic topic() {
        return Topic.NOTIFICATIONS;
    }
}
