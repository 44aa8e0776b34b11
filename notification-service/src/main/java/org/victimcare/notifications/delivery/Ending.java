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
 * @param discreet whether its words give nothing away, when it went; absent where that was not kept yet
 * @param reason why not, when it did not
 */
@Embeddable
record Ending(
        Instant endedAt,
        @Enumerated(EnumType.STRING) @Nullable Channel channel,
        @Nullable UUID decisionId,
        @Nullable String messageId,
        @Nullable Boolean discreet,
        @Nullable String reason) {

    static Ending sent(Receipt receipt, Instant at) {
        return new Ending(at, receipt.channel(), receipt.decisionId(), receipt.messageId(), receipt.discreet(), null);
    }

    static Ending notSent(Enum<?> why, Instant at) {
        return new Ending(at, null, null, null, null, why.name());
    }

    /**
     * That a provider took a message over.
     *
     * @param decisionId the contact decision by which it was allowed to go
     * @param receiptExpected whether the provider will say that it arrived
     * @param discreet whether its words give nothing away
     */
    record Receipt(Channel channel, UUID decisionId, String messageId, boolean receiptExpected, boolean discreet) {}
}
