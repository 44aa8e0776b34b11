package org.victimcare.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which cases are closed to somebody by name, whatever else would let them see. */
@ApplicationScoped
public class Exclusions {

    private final Session database;

    Exclusions(Session database) {
        this.database = database;
    }

    /** Whether somebody must never see a case. */
    @Transactional
    public boolean bar(UUID caseId, String staffId) {
        return database.createNativeQuery(
                        "select exists (" + Visibility.EXCLUDED.formatted("?1", "?2") + ")", Boolean.class)
                .setParameter(1, caseId)
                .setParameter(2, staffId)
                .getSingleResult();
    }

    /** The cases that somebody must never see, for what is read without a look at each case. */
    @Transactional
    public List<UUID> of(String staffId) {
        return database.createNativeQuery(
                        "select case_id from case_exclusion where staff_id = ?1 and lifted_at is null", UUID.class)
                .setParameter(1, staffId)
                .getResultList();
    }

    /** The list of a case changed. Outside of its version: nobody who works on it has to read it again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(UUID caseId) {
        database.createNativeMutationQuery("""
                        update victim_case c set excludes = exists (
                            select 1 from case_exclusion e where e.case_id = c.id and e.lifted_at is null)
                        where c.id = ?1""").setParameter(1, caseId).executeUpdate();
    }
}
