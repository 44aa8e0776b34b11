package org.victimcare.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.victimcare.contracts.MarkingChanged;
import org.victimcare.referrals.casefile.CaseFacts;

/** Keeps the referrals of a case out of the lists of staff while it is held closely, and in them otherwise. */
@ApplicationScoped
public class ReferralMarkings {

    private final ReferralRepository referrals;

    ReferralMarkings(ReferralRepository referrals) {
        this.referrals = referrals;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void marked(MarkingChanged changed) {
        referrals.mark(changed.caseId(), CaseFacts.isCloselyHeld(changed.marking()));
    }
}
