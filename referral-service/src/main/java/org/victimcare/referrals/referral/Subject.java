package org.victimcare.referrals.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.victimcare.referrals.casefile.CaseFacts;

/**
 * Who was referred to which service.
 *
 * @param unit of the case: whoever lists referrals sees those of the own unit
 */
@Embeddable
record Subject(
        UUID caseId,
        UUID victimId,
        String service,
        String unit,
        boolean closelyHeld,
        @Enumerated(EnumType.STRING) Origin origin) {

    static Subject of(CaseFacts facts, UUID victimId, String service, Origin origin) {
        return new Subject(facts.id(), victimId, service, facts.unit(), facts.closelyHeld(), origin);
    }
}
