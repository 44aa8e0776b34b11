package org.victimcare.cases.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hibernate.Session;
import org.victimcare.cases.casefile.CaseFacts;
import org.victimcare.contracts.CaseUnitChanged;

/** Takes promised calls along when their case goes to another unit: they are owed all the same. */
@ApplicationScoped
class CallBackUnits {

    private static final String FOLLOW = """
            update call_back set version = version + 1, unit = ?2
            where state <> 'KEPT' and case_id = ?1 and victim_id in (select id from victim where case_id = ?1)""";

    private final Session database;

    CallBackUnits(Session database) {
        this.database = database;
    }

    void observe(@Observes CaseFacts facts) {
        for (var fact : facts.facts()) {
            if (fact instanceof CaseUnitChanged changed) {
                database.createNativeMutationQuery(FOLLOW)
                        .setParameter(1, changed.caseId())
                        .setParameter(2, changed.toUnit())
                        .executeUpdate();
            }
        }
    }
}
