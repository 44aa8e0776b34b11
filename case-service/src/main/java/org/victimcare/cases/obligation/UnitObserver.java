package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hibernate.Session;
import org.victimcare.cases.casefile.CaseFacts;
import org.victimcare.contracts.CaseUnitChanged;

/** Counts what is owed for the unit that holds the case. What was due before the hand-over stays with the former. */
@ApplicationScoped
class UnitObserver {

    private static final String FOLLOW = """
            update obligation set version = version + 1, unit = ?2
            where case_id = ?1 and victim_id in (select id from victim where case_id = ?1)
              and state in ('WAITING', 'PENDING', 'WINDOW') and (due_at is null or due_at > ?3)""";

    private final Session database;

    UnitObserver(Session database) {
        this.database = database;
    }

    void observe(@Observes CaseFacts facts) {
        for (var fact : facts.facts()) {
            if (fact instanceof CaseUnitChanged changed) {
                database.createNativeMutationQuery(FOLLOW)
                        .setParameter(1, changed.caseId())
                        .setParameter(2, changed.toUnit())
                        .setParameter(3, changed.occurredAt())
                        .executeUpdate();
            }
        }
    }
}
