package org.victimcare.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.victimcare.referrals.pack.Packs;
import org.victimcare.referrals.pack.ReferralPack;

/** Lets an agency read the details of a victim who was referred to it: as they are now, not as they were when sent. */
@ApplicationScoped
class PackReading {

    private final Handover handover;
    private final Packs packs;

    PackReading(Handover handover, Packs packs) {
        this.handover = handover;
        this.packs = packs;
    }

    ReferralPack read(UUID id) {
        var pack = packs.ask(handover.readyToRead(id));
        // looked at again: the consent may have been withdrawn while case-service answered
        handover.disclosed(id);
        return pack;
    }
}
