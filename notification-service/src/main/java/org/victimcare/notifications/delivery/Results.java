package org.victimcare.notifications.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.NotificationDelivered;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.notifications.delivery.Ending.Receipt;

/** What the others are told of the end of a message. */
final class Results {

    private Results() {}

    static NotificationSent sent(Notification message, Receipt receipt, Instant now) {
        var plan = message.plan();
        return new NotificationSent(
                plan.caseId(),
                message.id(),
                plan.victimId(),
                plan.template().name(),
                receipt.channel(),
                plan.causeId(),
                receipt.decisionId(),
                message.resend().map(Resend::of).orElse(null),
                receipt.receiptExpected(),
                receipt.discreet(),
                now);
    }

    static NotificationDelivered delivered(Notification message, Ending sent, Instant at, Instant now) {
        var plan = message.plan();
        return new NotificationDelivered(
                plan.caseId(),
                message.id(),
                plan.victimId(),
                plan.template().name(),
                Objects.requireNonNull(sent.channel()),
                plan.causeId(),
                Objects.requireNonNull(sent.decisionId()),
                message.resend().map(Resend::of).orElse(null),
                sent.discreet(),
                at,
                now);
    }

    static NotificationBlocked blocked(Notification message, BlockReason why, Instant now) {
        var plan = message.plan();
        return new NotificationBlocked(
                plan.caseId(),
                message.id(),
                plan.victimId(),
                plan.template().name(),
                why,
                plan.causeId(),
                message.deadline().rightDueAt(),
                now);
    }

    static NotificationFailed failed(Notification message, FailureReason why, @Nullable UUID decisionId, Instant now) {
        var plan = message.plan();
        return new NotificationFailed(
                plan.caseId(),
                message.id(),
                plan.victimId(),
                plan.template().name(),
                why,
                message.attempts(),
                plan.causeId(),
                decisionId,
                message.deadline().rightDueAt(),
                now);
    }
}
