package org.victimcare.referrals.pack;

import java.util.Set;
import java.util.UUID;

/** Whose details are asked for, for which referral to which service, and what of them may be shared. */
public record PackQuestion(UUID caseId, UUID victimId, UUID referralId, String service, Set<Detail> scope) {

    public PackQuestion {
        scope = Set.copyOf(scope);
    }
}
