package org.victimcare.referrals.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where referrals are kept. */
@ApplicationScoped
class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {

    private static final Set<ReferralState> OVER = EnumSet.of(ReferralState.DECLINED, ReferralState.ENDED);

    boolean isOpen(UUID caseId, UUID victimId, String service) {
        return count(
                        "subject.victimId = ?1 and subject.caseId = ?2 and subject.service = ?3 and state not in ?4",
                        victimId,
                        caseId,
                        service,
                        OVER)
                > 0;
    }

    /** What is not over for a victim. */
    List<Referral> lockedOpen(UUID victimId) {
        return find("subject.victimId = ?1 and state not in ?2 order by id", victimId, OVER)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Referral> ofCase(UUID caseId) {
        return list("subject.caseId = ?1 order by id", caseId);
    }

    /** Outside of their versions: whoever works on one of them has not to read it again. */
    void mark(UUID caseId, boolean closelyHeld) {
        getEntityManager()
                .createNativeQuery("update referral set closely_held = ?2 where case_id = ?1")
                .setParameter(1, caseId)
                .setParameter(2, closelyHeld)
                .executeUpdate();
    }

    /** Newest first, those older than the one given. */
    List<Referral> before(ReferralFilter filter, UUID before, int rows) {
        var parameters = filter.parameters();
        parameters.put("before", before);
        return find(filter.conditions() + " order by id desc", parameters)
                .range(0, rows - 1)
                .list();
    }
}
