package org.victimcare.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;

/** Pairs of cases in which one person stands on both sides: whoever works on one does not see the other. */
@ApplicationScoped
public class Oppositions {

    private static final String WORKS_ON_THE_OTHER =
            "select " + Visibility.OPPOSED + " from victim_case c where c.id = :case";

    private final Session database;

    Oppositions(Session database) {
        this.database = database;
    }

    /** Keeps those who work on one of two cases from seeing the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void oppose(UUID one, UUID other, UUID causeId) {
        database.createNativeMutationQuery("""
                        insert into case_opposition (case_id, opposed_id, cause_id) values (?1, ?2, ?3), (?2, ?1, ?3)""")
                .setParameter(1, one)
                .setParameter(2, other)
                .setParameter(3, causeId)
                .executeUpdate();
        mark(one, other);
    }

    /** Takes that back, as far as nothing else asks for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reconcile(UUID one, UUID other, UUID causeId) {
        database.createNativeMutationQuery("delete from case_opposition where cause_id = ?1")
                .setParameter(1, causeId)
                .executeUpdate();
        mark(one, other);
    }

    /** Whether somebody works on a case that is opposed to this one. */
    boolean bar(UUID caseId, String staffId) {
        return database.createNativeQuery(WORKS_ON_THE_OTHER, Boolean.class)
                .setParameter("case", caseId)
                .setParameter("me", staffId)
                .getSingleResult();
    }

    /** Outside of the versions of the cases: that something changed would tell each side of the other. */
    private void mark(UUID one, UUID other) {
        database.createNativeMutationQuery("""
                        update victim_case c
                        set opposed = exists (select 1 from case_opposition o where o.case_id = c.id)
                        where c.id in (?1, ?2)""")
                .setParameter(1, one)
                .setParameter(2, other)
                .executeUpdate();
    }
}
