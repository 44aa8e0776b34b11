package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A message was allowed, but could not be delivered. A person has to take over, unless it was overtaken.
 *
 * @param caseId the case
 * @param notificationId the notification
 * @param victimId the victim
 * @param template code of the message template
 * @param reason why
 * @param attempts how often it was tried
 * @param causeId id of the event that caused it
 * @param occurredAt when it was recorded
 */
@EventType(value = "org.victimcare.notification.failed.v1", minor = 1)
public record NotificationFailed(
        UUID caseId,
        UUID notificationId,
        UUID victimId,
        String template,
        FailureReason reason,
        int attempts,
        UUID causeId,
        Instant occurredAt)
        implements NotificationEvent {}
