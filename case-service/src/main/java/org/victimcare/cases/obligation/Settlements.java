package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.victimcare.cases.rights.ClockStart;
import org.victimcare.cases.rights.Evidence;
import org.victimcare.contracts.CaseEvent;

/** Meets obligations by what shows that they were met, and starts the clocks that waited for it. */
@ApplicationScoped
class Settlements {

    /** Telling a victim what the police did is an update, whichever duty of this right it meets. */
    private static final int KEPT_INFORMED = 6;

    private final ObligationRepository obligations;
    private final PeriodicUpdates updates;
    private final Clocks clocks;
    private final Clock clock;

    Settlements(ObligationRepository obligations, PeriodicUpdates updates, Clocks clocks, Clock clock) {
        this.obligations = obligations;
        this.updates = updates;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The victim was told: this and what follows from it. */
    List<CaseEvent> informed(Owed owed, Obligation obligation, Proof proof) {
        var events = new ArrayList<CaseEvent>();
        if (obligation.duty().isPeriodic()) {
            return updates.told(owed, proof);
        }
        obligation.meet(proof, clock.instant()).ifPresent(events::add);
        events.addAll(start(owed, obligation, ClockStart.VICTIM_TOLD, proof.informedAt()));
        if (obligation.duty().rightNumber() == KEPT_INFORMED) {
            events.addAll(updates.told(owed, proof));
        }
        return events;
    }

    /** What a victim was thought to be told did not reach them: what it met is owed again, and what followed from it is not. */
    List<CaseEvent> takenBack(Owed owed, UUID evidenceId) {
        var events = new ArrayList<CaseEvent>();
        for (var met : obligations.lockedMetBy(owed.victimId(), evidenceId)) {
            if (met.duty().isPeriodic()) {
                events.addAll(updates.takenBack(owed, met));
                continue;
            }
            met.toldAt().ifPresent(told -> obligations
                    .lockedOf(owed.victimId(), met.origin().causeId())
                    .stream()
                    .flatMap(started -> started.stop(told, evidenceId, clock.instant()).stream())
                    .forEach(events::add));
            met.reopen(clock.instant()).ifPresent(events::add);
        }
        return events;
    }

    /** The witness care unit heard from the court: its leg begins, and that of the court is over. */
    List<CaseEvent> received(Owed owed, Obligation obligation, Proof receipt) {
        var events = new ArrayList<CaseEvent>();
        obligations.lockedOf(owed.victimId(), obligation.origin().causeId()).stream()
                .filter(leg -> leg.duty().wantedEvidence() == Evidence.RECEIVED_BY_WCU)
                .forEach(leg -> leg.meet(receipt, clock.instant()).ifPresent(events::add));
        events.addAll(start(owed, obligation, ClockStart.RECEIVED_BY_WCU, receipt.informedAt()));
        return events;
    }

    private List<CaseEvent> start(Owed owed, Obligation cause, ClockStart waitingFor, Instant at) {
        var events = new ArrayList<CaseEvent>();
        obligations.lockedOf(owed.victimId(), cause.origin().causeId()).stream()
                .filter(Obligation::isWaiting)
                .filter(waiting -> waiting.duty().clockStart() == waitingFor)
                .forEach(waiting -> {
                    var time = clocks.from(at, waiting, owed.enhanced());
                    waiting.start(at, time, owed.enhanced(), clock.instant()).ifPresent(events::add);
                });
        return events;
    }
}
