package org.victimcare.notifications.delivery;

import java.util.Optional;
import java.util.UUID;
import org.victimcare.contracts.NotificationEvent;

/**
 * That a message which has to be acknowledged has ended, told within the service in the transaction of its end.
 *
 * @param first the first of those that tell the same
 * @param event what the others are told of it
 * @param next the message that goes another way instead
 */
public record MessageEnded(UUID first, UUID messageId, NotificationEvent event, Optional<UUID> next) {}
