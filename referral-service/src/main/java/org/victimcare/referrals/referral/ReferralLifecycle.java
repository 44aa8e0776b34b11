package org.victimcare.referrals.referral;

import static org.victimcare.referrals.referral.ReferralState.ACCEPTED;
import static org.victimcare.referrals.referral.ReferralState.CONSENTED;
import static org.victimcare.referrals.referral.ReferralState.DECLINED;
import static org.victimcare.referrals.referral.ReferralState.ENDED;
import static org.victimcare.referrals.referral.ReferralState.SENT;

import java.util.Set;

/** Which state may follow which. */
final class ReferralLifecycle {

    private ReferralLifecycle() {}

    static boolean allows(ReferralState from, ReferralState to) {
        return next(from).contains(to);
    }

    private static Set<ReferralState> next(ReferralState from) {
        return switch (from) {
            case DRAFT -> Set.of(CONSENTED, ENDED);
            // consented again: another scope, another term
            case CONSENTED -> Set.of(CONSENTED, SENT, ENDED);
            case SENT -> Set.of(ACCEPTED, DECLINED, ENDED);
            case ACCEPTED, DECLINED -> Set.of(ENDED);
            case ENDED -> Set.of();
        };
    }
}
