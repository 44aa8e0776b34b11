package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
 * @param resendOf the first notification that it repeats, at somebody's request; absent where it repeats none
 * @param receiptExpected whether the provider will say that it arrived: then {@link NotificationDelivered} is the evidence,
 *     and this is none; absent in events that are older than this
 * @param discreet whether its words give nothing away, as those of every text message: then it does not show that the victim
 *     knows what it is about; absent in events that are older than this
 * @param occurredAt when it was recorded
 */
@EventType(value = "org.victimcare.notification.sent.v1", minor = 3)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotificationSent(
        UUID caseId,
        UUID notificationId,
        UUID victimId,
        String template,
        Channel channel,
        UUID causeId,
        UUID decisionId,
        @Nullable UUID resendOf,
        @Nullable Boolean receiptExpected,
        @Nullable Boolean discreet,
        Instant occurredAt)
        implements NotificationEvent {}
