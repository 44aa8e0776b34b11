package org.victimcare.feedback.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.contracts.AccessExcluded;
import org.victimcare.contracts.AccessReadmitted;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.Marking;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.security.Roles;

/**
 * Who may know what was asked and answered about a case: its unit, and whose role reaches further; of a restricted case
 * supervisors and auditors alone; of a sealed one nobody here; and whoever is excluded by name never. All of it belongs to a
 * transaction of somebody else.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseAccess {

    private static final String MARKING = """
            select coalesce((select marking from known_case where case_id = ?1), 'UNKNOWN')
            where not exists (select from case_exclusion where case_id = ?1 and staff_id = ?2)""";

    private final Session database;
    private final Caller caller;

    CaseAccess(Session database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** What an event says about who must not know of a case, if anything. */
    void hear(DomainEvent fact) {
        if (fact instanceof AccessExcluded excluded) {
            change(
                    "insert into case_exclusion (case_id, staff_id) values (?1, ?2) on conflict do nothing",
                    excluded.caseId(),
                    excluded.staffId());
        } else if (fact instanceof AccessReadmitted readmitted) {
            change(
                    "delete from case_exclusion where case_id = ?1 and staff_id = ?2",
                    readmitted.caseId(),
                    readmitted.staffId());
        }
    }

    /** Refuses whoever may not know of any victim of a case, however wide their role. */
    void demand(UUID caseId) {
        if (!mayKnow(caseId, "")) {
            throw InvitationRefusal.caseUnknown();
        }
    }

    /** Whether the caller may know of a case that a unit holds. One whose opening was never heard of is like a restricted one. */
    public boolean mayKnow(UUID caseId, String unit) {
        return database.createNativeQuery(MARKING, String.class)
                .setParameter(1, caseId)
                .setParameter(2, caller.id())
                .getResultStream()
                .map(Marking::valueOf)
                .anyMatch(marking -> mayKnow(marking, unit));
    }

    private boolean mayKnow(Marking marking, String unit) {
        return switch (marking) {
            case RESTRICTED, UNKNOWN -> caller.has(Roles.SUPERVISOR) || caller.has(Roles.AUDITOR);
            case SEALED -> false;
            default ->
                caller.seesEveryUnit() || caller.unit().filter(unit::equals).isPresent();
        };
    }

    private void change(String sql, UUID caseId, String staffId) {
        database.createNativeMutationQuery(sql)
                .setParameter(1, caseId)
                .setParameter(2, staffId)
                .executeUpdate();
    }
}
