package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Nobody waits any more for a victim to confirm a message. A person has to find out whether they know.
 *
 * @param caseId the case
 * @param notificationId the first message of those that told it
 * @param victimId the victim
 * @param template code of the message template
 * @param reason why
 * @param steps how many steps of the plan were taken
 * @param causeId id of the event that the message was owed for
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.notification.unacknowledged.v1")
public record NotificationUnacknowledged(
        UUID caseId,
        UUID notificationId,
        UUID victimId,
        String template,
        UnacknowledgedReason reason,
        int steps,
        UUID causeId,
        Instant occurredAt)
        implements NotificationEvent {}
