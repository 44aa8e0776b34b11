package org.victimcare.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.victimcare.contracts.CaseUnitChanged;

/** Takes the referrals of a case along when another unit holds it: its officers see them from then on. */
@ApplicationScoped
public class ReferralUnits {

    private final EntityManager database;

    ReferralUnits(EntityManager database) {
        this.database = database;
    }

    /** In the transaction of the event. Whoever changes a referral at the same moment is overtaken, and reads it again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(CaseUnitChanged changed) {
        database.createNativeQuery("update referral set version = version + 1, unit = ?2 where case_id = ?1")
                .setParameter(1, changed.caseId())
                .setParameter(2, changed.toUnit())
                .executeUpdate();
    }
}
