package org.victimcare.notifications.delivery;

import java.time.Instant;
import java.util.Optional;
import org.victimcare.contracts.NotificationEvent;

/** What a try came to: how it changes the notification, and what there is to tell the others, if anything. */
interface Outcome {

    Optional<? extends NotificationEvent> applyTo(Notification notification, Instant now);
}
