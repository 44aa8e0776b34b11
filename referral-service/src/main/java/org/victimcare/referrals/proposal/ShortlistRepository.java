package org.victimcare.referrals.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where shortlists are kept. */
@ApplicationScoped
class ShortlistRepository implements PanacheRepositoryBase<Shortlist, ShortlistKey> {

    /** Locked: a re-assessment and a referral of the same victim come one after the other. */
    Optional<Shortlist> lock(UUID caseId, UUID victimId) {
        return findByIdOptional(new ShortlistKey(caseId, victimId), LockModeType.PESSIMISTIC_WRITE);
    }

    List<Shortlist> ofCase(UUID caseId) {
        return list("key.caseId = ?1 order by key.victimId", caseId);
    }
}
