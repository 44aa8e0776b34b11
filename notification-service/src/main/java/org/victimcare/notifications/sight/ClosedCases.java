package org.victimcare.notifications.sight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.contracts.AccessExcluded;
import org.victimcare.contracts.AccessReadmitted;
import org.victimcare.contracts.CaseOpened;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.MarkingChanged;
import org.victimcare.kit.events.Envelope;

/** The cases that no list across cases shows, or none to some: as case events tell, in their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClosedCases {

    private final Session database;

    ClosedCases(Session database) {
        this.database = database;
    }

    /** What an event says about that, if anything. */
    public void hear(Envelope event) {
        if (event.data() instanceof CaseOpened opened) {
            hold(opened.caseId(), opened.marking());
        } else if (event.data() instanceof MarkingChanged changed) {
            hold(changed.caseId(), changed.marking());
        } else if (event.data() instanceof AccessExcluded excluded) {
            change(
                    "insert into case_exclusion (case_id, staff_id) values (?1, ?2) on conflict do nothing",
                    excluded.caseId(),
                    excluded.staffId());
        } else if (event.data() instanceof AccessReadmitted readmitted) {
            change(
                    "delete from case_exclusion where case_id = ?1 and staff_id = ?2",
                    readmitted.caseId(),
                    readmitted.staffId());
        }
    }

    /** A marking of a later version may be the strictest. */
    private void hold(UUID caseId, Marking marking) {
        var open = marking == Marking.NORMAL || marking == Marking.SENSITIVE;
        database.createNativeMutationQuery(
                        open
                                ? "delete from closely_held_case where case_id = ?1"
                                : "insert into closely_held_case (case_id) values (?1) on conflict do nothing")
                .setParameter(1, caseId)
                .executeUpdate();
    }

    private void change(String sql, UUID caseId, String staffId) {
        database.createNativeMutationQuery(sql)
                .setParameter(1, caseId)
                .setParameter(2, staffId)
                .executeUpdate();
    }
}
