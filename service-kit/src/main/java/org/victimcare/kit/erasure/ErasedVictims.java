package org.victimcare.kit.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.contracts.ErasureGround;
import org.victimcare.contracts.VictimErased;

/** Who was erased. It is kept for good, so that nothing that comes late brings anybody back. */
@ApplicationScoped
public class ErasedVictims {

    private final Session database;

    ErasedVictims(Session database) {
        this.database = database;
    }

    /** Whether there is nobody any more behind the id of a victim. */
    @Transactional
    public boolean contain(UUID victimId) {
        return database.createNativeQuery(
                        "select exists (select from erased_victim where victim_id = ?1)", Boolean.class)
                .setParameter(1, victimId)
                .getSingleResult();
    }

    void add(VictimErased erased) {
        database.createNativeMutationQuery("""
                        insert into erased_victim (victim_id, case_id, ground, erased_at) values (?1, ?2, ?3, ?4)
                        on conflict (victim_id) do nothing""")
                .setParameter(1, erased.victimId())
                .setParameter(2, erased.caseId())
                .setParameter(3, erased.ground().name())
                .setParameter(4, erased.occurredAt())
                .executeUpdate();
    }

    @Transactional
    List<ErasedVictim> after(UUID victimId, int rows) {
        return database.createNativeQuery("""
                        select victim_id, case_id, ground, erased_at from erased_victim
                        where victim_id > ?1 order by victim_id limit ?2""", Row.class)
                .setParameter(1, victimId)
                .setParameter(2, rows)
                .getResultStream()
                .map(Row::view)
                .toList();
    }

    /** As it comes from the database. */
    record Row(UUID victimId, UUID caseId, String ground, Instant erasedAt) {

        ErasedVictim view() {
            return new ErasedVictim(victimId, caseId, ErasureGround.valueOf(ground), erasedAt);
        }
    }
}
