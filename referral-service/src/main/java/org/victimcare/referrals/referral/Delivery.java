package org.victimcare.referrals.referral;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.victimcare.referrals.pack.PackSeal;

/**
 * That a referral was put into the inbox of its agency, and what with.
 *
 * @param packFields names of the fields that went, separated by commas
 */
@Embeddable
record Delivery(Instant sentAt, String packHash, String packFields) {

    static Delivery of(PackSeal seal, Instant now) {
        return new Delivery(now, seal.hash(), String.join(",", seal.fields()));
    }

    List<String> fields() {
        return List.of(packFields.split(",", -1));
    }
}
