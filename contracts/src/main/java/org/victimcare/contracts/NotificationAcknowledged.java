package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A victim confirmed that they know what a message told. That it was delivered does not show that.
 *
 * @param caseId the case
 * @param notificationId the first message of those that told it
 * @param victimId the victim
 * @param template code of the message template
 * @param by how we know
 * @param callId the message of its plan that asked a person to call, which nobody has to any more; absent where none did
 * @param causeId id of the event that the message was owed for
 * @param discreet whether the victim confirmed by themselves, and may have seen a message that gave nothing away: then they may
 *     know only that there is something; absent in events that are older than this
 * @param occurredAt when it was recorded
 */
@EventType(value = "org.victimcare.notification.acknowledged.v1", minor = 1)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotificationAcknowledged(
        UUID caseId,
        UUID notificationId,
        UUID victimId,
        String template,
        AcknowledgedBy by,
        @Nullable UUID callId,
        UUID causeId,
        @Nullable Boolean discreet,
        Instant occurredAt)
        implements NotificationEvent {}
