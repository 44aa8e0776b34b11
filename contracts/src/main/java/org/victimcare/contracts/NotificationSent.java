package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A message to a victim was handed to a provider that took responsibility for it.
 *
 * @param caseId the case
 * @param notificationId the notification
 * @param victimId the victim
 * @param template code of the message template
 * @param channel by which way
 * @param causeId id of the event that caused it
 * @param decisionId the contact decision that allowed it
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.notification.sent.v1")
public record NotificationSent(
        UUID caseId,
        UUID notificationId,
        UUID victimId,
        String template,
        Channel channel,
        UUID causeId,
        UUID decisionId,
        Instant occurredAt)
        implements NotificationEvent {}
