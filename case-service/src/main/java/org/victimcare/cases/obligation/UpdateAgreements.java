package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.victim.Victims;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;

/** Agrees with victims how often they hear. */
@ApplicationScoped
class UpdateAgreements {

    private final PeriodicUpdates updates;
    private final CaseFinder cases;
    private final Victims victims;
    private final Session database;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    UpdateAgreements(
            PeriodicUpdates updates,
            CaseFinder cases,
            Victims victims,
            Session database,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.updates = updates;
        this.cases = cases;
        this.victims = victims;
        this.database = database;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    UpdateAgreement.View agree(UUID caseId, UUID victimId, int days) {
        var owed = Owed.to(cases.visible(caseId), victims.visible(caseId, victimId));
        var now = clock.instant();
        var agreement = database.find(UpdateAgreement.class, victimId);
        if (agreement == null) {
            agreement = new UpdateAgreement(caseId, victimId, days, now, caller.id());
            database.persist(agreement);
        } else {
            agreement.change(days, now, caller.id());
        }
        accessLog.record(Operation.ALTERATION, "agree-updates", caseId, victimId);
        eventLog.append(updates.agreed(owed, agreement.limit()));
        return agreement.view();
    }
}
