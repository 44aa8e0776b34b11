package org.victimcare.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.cases.casefile.CaseFacts;
import org.victimcare.contracts.CaseUnitChanged;

/** Takes open tasks along when their case goes to another unit, or the work of one person to another. */
@ApplicationScoped
public class TaskMoves {

    /** Who is assigned to the case goes on with what they have; all else is in the queue of the unit that holds it now. */
    private static final String FOLLOW = """
            update task t set version = t.version + 1, unit = c.unit,
                owner = case when t.owner in (c.investigating_staff_id, c.victim_care_staff_id, c.family_liaison_staff_id)
                    then t.owner end
            from victim_case c
            where c.id = t.case_id and t.case_id = ?1 and t.state = 'OPEN' and t.unit <> c.unit""";

    private static final String GIVE = """
            update task set version = version + 1, owner = ?3 where case_id = ?1 and owner = ?2 and state = 'OPEN'""";

    /** Not where two sides have to be kept apart, nor where the case is closely held: there a person decides. */
    private static final String GIVE_REST = """
            update task t set version = t.version + 1, owner = ?2
            from victim_case c
            where c.id = t.case_id and t.owner = ?1 and t.state = 'OPEN' and not c.opposed
                and c.marking in ('NORMAL', 'SENSITIVE')""";

    private final Session database;

    TaskMoves(Session database) {
        this.database = database;
    }

    void observe(@Observes CaseFacts facts) {
        if (facts.facts().stream().anyMatch(CaseUnitChanged.class::isInstance)) {
            follow(facts.caseId());
        }
    }

    /** Puts the open tasks of a case where the case is. */
    @Transactional
    public void follow(UUID caseId) {
        database.createNativeMutationQuery(FOLLOW).setParameter(1, caseId).executeUpdate();
    }

    /** Gives what somebody still has to do in a case to another; says how much it was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int give(UUID caseId, String from, String to) {
        return database.createNativeMutationQuery(GIVE)
                .setParameter(1, caseId)
                .setParameter(2, from)
                .setParameter(3, to)
                .executeUpdate();
    }

    /** Gives what somebody still has to do in cases of others to another; says how much it was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int giveRest(String from, String to) {
        return database.createNativeMutationQuery(GIVE_REST)
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }
}
