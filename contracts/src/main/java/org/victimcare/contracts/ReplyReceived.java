package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A victim wrote to us. What they wrote is kept by notification-service for a while, and is in no event.
 *
 * @param caseId the case
 * @param replyId the reply
 * @param victimId the victim
 * @param channel by which way it came
 * @param kind what it was understood as
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.notification.reply-received.v1")
public record ReplyReceived(
        UUID caseId, UUID replyId, UUID victimId, Channel channel, ReplyKind kind, Instant occurredAt)
        implements NotificationEvent {}
