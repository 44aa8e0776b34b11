package org.victimcare.notifications.delivery;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.victimcare.notifications.channel.Fate;

/** Takes mails that came back for receipts: what they say counts like what a provider says, also after a delivery. */
@Singleton
public class Bounces {

    private static final String PROVIDER = "smtp";

    private final ReceivedReceipts receipts;
    private final Clock clock;

    Bounces(ReceivedReceipts receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * A mail came back.
     *
     * @param messageId its Message-ID, as it was sent
     * @param forGood whether the address is wrong; else it could only not be reached for long
     * @return whether it is one of ours
     */
    public boolean cameBack(String messageId, boolean forGood) {
        var fate = forGood ? Fate.PERMANENT_FAILURE : Fate.TEMPORARY_FAILURE;
        return receipts.take(PROVIDER, messageId, fate, clock.instant());
    }
}
