package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseRefusal;
import org.victimcare.cases.rights.ClockStart;
import org.victimcare.cases.rights.Evidence;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.ExceptionReason;
import org.victimcare.contracts.ObligationEvidence;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Versions;

/** What people do with an obligation: with one that they may see, in the version they have seen, and on record. */
@ApplicationScoped
class ObligationChanges {

    private final ObligationRepository obligations;
    private final Settlements settlements;
    private final CaseFinder cases;
    private final Victims victims;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    ObligationChanges(
            ObligationRepository obligations,
            Settlements settlements,
            CaseFinder cases,
            Victims victims,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.obligations = obligations;
        this.settlements = settlements;
        this.cases = cases;
        this.victims = victims;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** Staff told the victim themselves. */
    @Transactional
    ObligationView conversation(UUID id, @Nullable String ifMatch, Instant at, Way way, @Nullable String note) {
        return change(id, ifMatch, "record-conversation", (owed, obligation) -> {
            if (!obligation.duty().isToInform()) {
                throw ObligationRefusal.notByConversation();
            }
            if (obligation.duty().wantedEvidence() == Evidence.INFORMED_IN_WRITING && !way.isWriting()) {
                throw ObligationRefusal.writingNeeded();
            }
            checkOwed(obligation, at);
            var proof = new Proof(ObligationEvidence.CONVERSATION, at, way.name(), caller.id(), null, note);
            return settlements.informed(owed, obligation, proof);
        });
    }

    /** Something other than telling the victim was owed, and was done. */
    @Transactional
    ObligationView action(UUID id, @Nullable String ifMatch, Instant at, @Nullable String note) {
        return change(id, ifMatch, "record-action", (owed, obligation) -> {
            if (obligation.duty().wantedEvidence() != Evidence.ACTION_RECORDED) {
                throw ObligationRefusal.notByAction();
            }
            checkOwed(obligation, at);
            var proof = new Proof(ObligationEvidence.ACTION, at, null, caller.id(), null, note);
            return obligation.meet(proof, clock.instant()).stream()
                    .<CaseEvent>map(met -> met)
                    .toList();
        });
    }

    /** The witness care unit heard from the court: the one leg ends, the other begins. */
    @Transactional
    ObligationView receipt(UUID id, @Nullable String ifMatch, Instant at) {
        return change(id, ifMatch, "record-receipt", (owed, obligation) -> {
            var courtLeg = obligation.duty().wantedEvidence() == Evidence.RECEIVED_BY_WCU;
            if (!courtLeg && obligation.duty().clockStart() != ClockStart.RECEIVED_BY_WCU) {
                throw ObligationRefusal.notOfTheCourt();
            }
            if (courtLeg ? !obligation.isOwed() : !obligation.isWaiting()) {
                throw ObligationRefusal.received();
            }
            checkDate(obligation, at);
            return settlements.received(
                    owed, obligation, new Proof(ObligationEvidence.RECEIPT, at, null, caller.id(), null, null));
        });
    }

    /** A person decided that it cannot or must not be met. */
    @Transactional
    ObligationView except(UUID id, @Nullable String ifMatch, ExceptionReason reason, @Nullable String words) {
        return change(
                id,
                ifMatch,
                "except-obligation",
                (owed, obligation) ->
                        List.of(obligation.except(new Excuse(reason, words, caller.id()), clock.instant())));
    }

    private ObligationView change(
            UUID id, @Nullable String ifMatch, String action, BiFunction<Owed, Obligation, List<CaseEvent>> change) {
        var obligation = obligations.locked(id);
        var owed = visible(obligation);
        Versions.demand(ifMatch, obligation.view(clock.instant()).version());
        var events = change.apply(owed, obligation);
        accessLog.record(Operation.ALTERATION, action, obligation.origin().caseId(), owed.victimId());
        eventLog.append(events);
        obligations.flush();
        return obligation.view(clock.instant());
    }

    private Owed visible(Obligation obligation) {
        var origin = obligation.origin();
        try {
            return Owed.to(cases.visible(origin.caseId()), victims.present(origin.caseId(), origin.victimId()));
        } catch (CaseRefusal hidden) {
            throw ObligationRefusal.notFound(obligation.id());
        }
    }

    private void checkOwed(Obligation obligation, Instant at) {
        if (!obligation.isOwed()) {
            throw ObligationRefusal.settled(obligation.stateAt(clock.instant()));
        }
        checkDate(obligation, at);
    }

    private void checkDate(Obligation obligation, Instant at) {
        if (at.isAfter(clock.instant())) {
            throw ObligationRefusal.inTheFuture();
        }
        if (at.isBefore(obligation.origin().triggeredAt())) {
            throw ObligationRefusal.beforeTheTrigger();
        }
    }
}
