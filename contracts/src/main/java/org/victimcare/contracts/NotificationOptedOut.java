package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who got a message wants no more of that kind, and said so by the link in it. Only what nobody has a right to hear
 * has such a link.
 *
 * @param caseId the case
 * @param notificationId the notification
 * @param victimId the victim
 * @param template code of the message template
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.notification.opted-out.v1")
public record NotificationOptedOut(UUID caseId, UUID notificationId, UUID victimId, String template, Instant occurredAt)
        implements NotificationEvent {}
