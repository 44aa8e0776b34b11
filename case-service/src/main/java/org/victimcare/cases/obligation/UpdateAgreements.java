package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.victim.Victims;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Versions;

/** Agrees with victims how often they hear. */
@ApplicationScoped
class UpdateAgreements {

    private final PeriodicUpdates updates;
    private final CaseFinder cases;
    private final Victims victims;
    private final Turns turns;
    private final Session database;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    UpdateAgreements(
            PeriodicUpdates updates,
            CaseFinder cases,
            Victims victims,
            Turns turns,
            Session database,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.updates = updates;
        this.cases = cases;
        this.victims = victims;
        this.turns = turns;
        this.database = database;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    UpdateAgreement.View read(UUID caseId, UUID victimId) {
        victims.readable(caseId, victimId);
        accessLog.record(Operation.CONSULTATION, "read-update-agreement", caseId, victimId);
        return Optional.ofNullable(database.find(UpdateAgreement.class, victimId))
                .map(UpdateAgreement::view)
                .orElseThrow(() -> ObligationRefusal.nothingAgreed(victimId));
    }

    @Transactional
    UpdateAgreement.View agree(
            UUID caseId, UUID victimId, @Nullable String ifMatch, @Nullable String ifNone, int days) {
        var owed = Owed.to(cases.visible(caseId), victims.changeable(caseId, victimId));
        var now = clock.instant();
        turns.await(victimId);
        var agreement = database.find(UpdateAgreement.class, victimId);
        if (agreement == null) {
            Versions.demandNone(ifMatch);
            agreement = new UpdateAgreement(caseId, victimId, days, now, caller.id());
            database.persist(agreement);
        } else {
            Versions.demand(ifMatch, ifNone, agreement.view().version());
            agreement.change(days, now, caller.id());
        }
        accessLog.record(Operation.ALTERATION, "agree-updates", caseId, victimId);
        eventLog.append(updates.agreed(owed, agreement.limit()));
        database.flush();
        return agreement.view();
    }
}
