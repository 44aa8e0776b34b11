package org.victimcare.contracts;

/** What notification-service tells the world. */
public sealed interface NotificationEvent extends DomainEvent
        permits NotificationSent,
                NotificationDelivered,
                NotificationBlocked,
                NotificationFailed,
                NotificationAcknowledged,
                NotificationUnacknowledged,
                NotificationOptedOut,
                ReplyReceived {

    @Override
    default Topic topic() {
        return Topic.NOTIFICATIONS;
    }
}
