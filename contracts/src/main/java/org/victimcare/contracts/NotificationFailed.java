package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
 * @param decisionId the contact decision that allowed the last try, which says what address it went to; absent where
 *     nothing was tried
 * @param deadline by when the victim has a right to hear it; absent where no right sets one, or none is known
 * @param occurredAt when it was recorded
 */
@EventType(value = "org.victimcare.notification.failed.v1", minor = 2)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotificationFailed(
        UUID caseId,
        UUID notificationId,
        UUID victimId,
        String template,
        FailureReason reason,
        int attempts,
        UUID causeId,
        @Nullable UUID decisionId,
        @Nullable Instant deadline,
        Instant occurredAt)
        implements NotificationEvent {}
