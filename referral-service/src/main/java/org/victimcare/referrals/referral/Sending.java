package org.victimcare.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.referrals.pack.Packs;

/**
 * Puts a referral into the inbox of its agency. The details are asked for at that moment, to see that they can be had and
 * what they are; no transaction is open meanwhile. No answer: not sent, and nothing changed.
 */
@ApplicationScoped
class Sending {

    private final Handover handover;
    private final Packs packs;

    Sending(Handover handover, Packs packs) {
        this.handover = handover;
        this.packs = packs;
    }

    RestResponse<ReferralView> send(UUID id, @Nullable String ifMatch) {
        var question = handover.readyToSend(id, ifMatch);
        var pack = packs.ask(question);
        return handover.sent(id, ifMatch, packs.seal(pack));
    }
}
