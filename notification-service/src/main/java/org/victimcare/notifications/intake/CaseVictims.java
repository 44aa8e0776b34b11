package org.victimcare.notifications.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;

/** Who is a victim of which case, as far as case-service has told us. Identifiers only. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseVictims {

    private final Session database;

    CaseVictims(Session database) {
        this.database = database;
    }

    /** Somebody who was erased is not added again, however late the news. */
    void add(UUID caseId, UUID victimId) {
        database.createNativeMutationQuery("""
                        insert into case_victim (case_id, victim_id) select ?1, ?2
                        where not exists (select from erased_victim where victim_id = ?2) on conflict do nothing""")
                .setParameter(1, caseId)
                .setParameter(2, victimId)
                .executeUpdate();
    }

    /** Their needs were assessed, first or again: whether they have enhanced rights. */
    void assessed(UUID caseId, UUID victimId, boolean enhanced) {
        database.createNativeMutationQuery(
                        "update case_victim set enhanced = ?3 where case_id = ?1 and victim_id = ?2 and enhanced <> ?3")
                .setParameter(1, caseId)
                .setParameter(2, victimId)
                .setParameter(3, enhanced)
                .executeUpdate();
    }

    Collection<Reader> of(UUID caseId) {
        return database.createNativeQuery(
                        "select victim_id, enhanced from case_victim where case_id = ?1", Reader.class)
                .setParameter(1, caseId)
                .getResultList();
    }
}
