package org.victimcare.referrals.matching;

import java.util.List;

/** A service that is proposed for a victim, and why. */
public record Proposal(String service, List<Reason> reasons) {

    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
