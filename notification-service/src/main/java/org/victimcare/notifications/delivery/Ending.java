package org.victimcare.notifications.delivery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/**
 * How and when a message ended.
 *
 * @param channel by which way it went, when it did
 * @param decisionId the contact decision that allowed it, when it went
 * @param messageId what it is called at the provider, when it went
 * @param reason why not, when it did not
 */
@Embeddable
record Ending(
        Instant endedAt,
        @Enumerated(EnumType.STRING) @Nullable Channel channel,
        @Nullable UUID decisionId,
        @Nullable String messageId,
        @Nullable String reason) {

    static Ending sent(Receipt receipt, Instant at) {
        return new Ending(at, receipt.channel(), receipt.decisionId(), receipt.messageId(), null);
    }

    static Ending notSent(Enum<?> why, Instant at) {
        return new Ending(at, null, null, null, why.name());
    }

    /** That a provider took a message over, by which decision it was allowed to, and whether it will say that it arrived. */
    record Receipt(Channel channel, UUID decisionId, String messageId, boolean receiptExpected) {}
}
