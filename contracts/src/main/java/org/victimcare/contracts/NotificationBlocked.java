package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A message was not sent because it would not have been safe or wanted. A person has to take over.
 *
 * @param caseId the case
 * @param notificationId the notification
 * @param victimId the victim
 * @param template code of the message template
 * @param reason why
 * @param causeId id of the event that caused it
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.notification.blocked.v1")
public record NotificationBlocked(
        UUID caseId,
        UUID notificationId,
        UUID victimId,
        String template,
        BlockReason reason,
        UUID causeId,
        Instant occurredAt)
        implements NotificationEvent {}
