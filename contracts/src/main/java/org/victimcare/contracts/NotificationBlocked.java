package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message was not sent because it would not have been safe or wanted. A person has to take over.
 *
 * @param caseId the case
 * @param notificationId the notification
 * @param victimId the victim
 * @param template code of the message template
 * @param reason why
 * @param causeId id of the event that caused it
 * @param deadline by when the victim has a right to hear it; absent where no right sets one, or none is known
 * @param occurredAt when it was recorded
 */
@EventType(value = "org.victimcare.notification.blocked.v1", minor = 1)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotificationBlocked(
        UUID caseId,
        UUID notificationId,
        UUID victimId,
        String template,
        BlockReason reason,
        UUID causeId,
        @Nullable Instant deadline,
        Instant occurredAt)
        implements NotificationEvent {}
