package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.complaint.Complaints;
import org.victimcare.cases.rights.Trigger;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.ObligationEvidence;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Idempotency;

/** What staff record of the things that rules ask for and no event tells. The same thing opens nothing twice. */
@ApplicationScoped
class RightsTriggers {

    private static final Set<Trigger> TOLD_BY_EVENTS = toldByEvents();

    private final ObligationRepository obligations;
    private final DutyOpenings openings;
    private final Settlements settlements;
    private final Complaints complaints;
    private final CaseFinder cases;
    private final Victims victims;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Idempotency idempotency;
    private final Turns turns;
    private final Clock clock;

    RightsTriggers(
            ObligationRepository obligations,
            DutyOpenings openings,
            Settlements settlements,
            Complaints complaints,
            CaseFinder cases,
            Victims victims,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Idempotency idempotency,
            Turns turns,
            Clock clock) {
        this.obligations = obligations;
        this.openings = openings;
        this.settlements = settlements;
        this.complaints = complaints;
        this.cases = cases;
        this.victims = victims;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.idempotency = idempotency;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional
    RestResponse<ObligationView[]> happened(@Nullable String key, UUID caseId, UUID victimId, TriggerRequest request) {
        victims.changeable(caseId, victimId);
        return idempotency.once(
                key,
                "record-rights-trigger/" + victimId,
                request,
                ObligationView[].class,
                () -> RestResponse.ok(happened(caseId, victimId, request)));
    }

    private ObligationView[] happened(UUID caseId, UUID victimId, TriggerRequest request) {
        var file = cases.visible(caseId);
        var owed = Owed.to(file, victims.changeable(caseId, victimId));
        check(file, request);
        var occurrence = request.occurrence(cause(victimId, request));
        turns.await(occurrence.causeId());
        if (request.trigger() == Trigger.COMPLAINT_MADE) {
            complaints.made(occurrence.causeId(), caseId, victimId, request.happenedAt());
        }
        eventLog.append(
                obligations.knows(victimId, occurrence.causeId())
                        ? received(owed, occurrence)
                        : opened(owed, occurrence));
        accessLog.record(Operation.ALTERATION, "record-rights-trigger", caseId, victimId);
        return obligations.lockedOf(victimId, occurrence.causeId()).stream()
                .map(obligation -> obligation.view(clock.instant()))
                .toArray(ObligationView[]::new);
    }

    private List<CaseEvent> opened(Owed owed, Occurrence occurrence) {
        var opened = openings.open(owed, occurrence);
        if (opened.isEmpty() && !openings.isAsking(owed, occurrence)) {
            throw ObligationRefusal.nothingOwed(occurrence.trigger());
        }
        return opened;
    }

    /** Of what is on record already, only that the court's news arrived can be new. */
    private List<CaseEvent> received(Owed owed, Occurrence occurrence) {
        var at = occurrence.receivedByWcuAt();
        if (at == null) {
            return List.of();
        }
        var receipt = new Proof(ObligationEvidence.RECEIPT, at, null, caller.id(), null, null);
        return obligations.lockedOf(owed.victimId(), occurrence.causeId()).stream()
                .filter(Obligation::isWaiting)
                .findFirst()
                .map(waiting -> settlements.received(owed, waiting, receipt))
                .orElseThrow(ObligationRefusal::received);
    }

    private void check(CaseView file, TriggerRequest request) {
        if (TOLD_BY_EVENTS.contains(request.trigger())) {
            throw ObligationRefusal.recordedElsewhere(request.trigger());
        }
        checkDate(file, request.happenedAt());
        var received = request.receivedByWcuAt();
        if (received != null) {
            checkDate(file, received);
            if (received.isBefore(request.happenedAt())) {
                throw ObligationRefusal.beforeTheTrigger();
            }
        }
    }

    private void checkDate(CaseView file, Instant at) {
        if (at.isAfter(clock.instant())) {
            throw ObligationRefusal.inTheFuture();
        }
        // where of the report only the month is known, its first day is what is on record
        if (at.isBefore(file.reportedAt())) {
            throw ObligationRefusal.beforeTheReport();
        }
    }

    private static UUID cause(UUID victimId, TriggerRequest request) {
        var name = victimId + " " + request.trigger() + " " + request.happenedAt();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<Trigger> toldByEvents() {
        var told = EnumSet.of(
                Trigger.CASE_OPENED,
                Trigger.VICTIM_ADDED,
                Trigger.CASE_CLOSED,
                Trigger.CASE_REOPENED,
                Trigger.REFERRAL_SENT);
        Arrays.stream(Milestone.values())
                .forEach(milestone -> Trigger.of(milestone).ifPresent(told::add));
        return told;
    }
}
