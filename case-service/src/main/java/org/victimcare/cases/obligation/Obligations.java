package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.rights.Trigger;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.AcknowledgedBy;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.NotificationAcknowledged;
import org.victimcare.contracts.NotificationDelivered;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.ObligationEvidence;
import org.victimcare.contracts.ObligationOpened;
import org.victimcare.contracts.ReferralSent;
import org.victimcare.contracts.Topic;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.contracts.VictimErased;
import org.victimcare.kit.events.EventLog;

/** What the other services tell and obligations are met by, in the transaction of the event that tells it. */
@ApplicationScoped
public class Obligations {

    private static final String REFER = "R4-REFERRAL";

    private final ObligationRepository obligations;
    private final Settlements settlements;
    private final PeriodicUpdates updates;
    private final DutyOpenings openings;
    private final CaseFinder cases;
    private final Victims victims;
    private final EventLog eventLog;
    private final ClockConfig config;
    private final Clock clock;

    Obligations(
            ObligationRepository obligations,
            Settlements settlements,
            PeriodicUpdates updates,
            DutyOpenings openings,
            CaseFinder cases,
            Victims victims,
            EventLog eventLog,
            ClockConfig config,
            Clock clock) {
        this.obligations = obligations;
        this.settlements = settlements;
        this.updates = updates;
        this.openings = openings;
        this.cases = cases;
        this.victims = victims;
        this.eventLog = eventLog;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A provider took a message. Where a receipt follows, this is not enough here, or its words gave nothing away, that is an
     * attempt; else evidence for what it tells.
     *
     * @param causeId the event that it was owed for; of a message that was sent again, that of the first
     */
    @Transactional(TxType.MANDATORY)
    public void sent(NotificationSent sent, UUID causeId) {
        var isEnough = config.sentIsEvidence() && !Boolean.TRUE.equals(sent.receiptExpected());
        heard(Told.of(sent), causeId, isEnough);
    }

    /** A victim confirmed a message: evidence, where they know what it is about. A conversation was recorded as that before. */
    @Transactional(TxType.MANDATORY)
    public void acknowledged(NotificationAcknowledged known) {
        if (known.by() != AcknowledgedBy.CONVERSATION) {
            heard(Told.of(known), known.causeId(), true);
        }
    }

    /** A message arrived: evidence for what it tells, unless its words gave nothing away. */
    @Transactional(TxType.MANDATORY)
    public void delivered(NotificationDelivered delivered, UUID causeId) {
        heard(Told.of(delivered), causeId, true);
    }

    private void heard(Told told, UUID causeId, boolean isEnough) {
        cause(told.caseId(), causeId).ifPresent(fact -> {
            if (isEnough && !told.discreet()) {
                informed(told, fact);
            } else {
                attempted(fact, told.victimId(), told.template(), told.at());
            }
        });
    }

    private void attempted(DomainEvent fact, UUID victimId, String template, Instant at) {
        told(fact, victimId, template).forEach(obligation -> obligation.attempted(at));
    }

    private void informed(Told told, DomainEvent cause) {
        var proof = told.proof();
        var owed = owed(told.caseId(), told.victimId());
        var events = new ArrayList<CaseEvent>();
        told(cause, told.victimId(), told.template())
                .forEach(obligation -> events.addAll(settlements.informed(owed, obligation, proof)));
        if (cause instanceof MilestoneRecorded || cause instanceof CaseClosed) {
            events.addAll(updates.told(owed, proof));
        }
        eventLog.append(events);
    }

    /** A message did not get through: somebody tried. Where it was thought to have met something, that is owed again. */
    @Transactional(TxType.MANDATORY)
    public void failed(NotificationFailed failed) {
        cause(failed.caseId(), failed.causeId())
                .ifPresent(fact -> attempted(fact, failed.victimId(), failed.template(), failed.occurredAt()));
        eventLog.append(settlements.takenBack(owed(failed.caseId(), failed.victimId()), failed.notificationId()));
    }

    /** A victim was referred to a support service, which has to get in touch. */
    @Transactional(TxType.MANDATORY)
    public void referred(ReferralSent sent) {
        var victim = victims.any(sent.caseId(), sent.victimId());
        if (victim.isErased()) {
            return;
        }
        var owed = Owed.to(cases.any(sent.caseId()), victim);
        var at = sent.occurredAt();
        var proof = new Proof(ObligationEvidence.ACTION, at, null, "referral-service", sent.referralId(), null);
        var events = new ArrayList<CaseEvent>();
        obligations.lockedOpen(sent.victimId()).stream()
                .filter(open -> open.duty().ruleId().equals(REFER))
                .forEach(open -> open.meet(proof, clock.instant()).ifPresent(events::add));
        if (!obligations.knows(sent.victimId(), sent.referralId())) {
            events.addAll(openings.open(owed, Occurrence.of(Trigger.REFERRAL_SENT, sent.referralId(), at)));
        }
        eventLog.append(events);
    }

    /** Nobody is left to whom anything is owed. A breach stays on record. */
    void observe(@Observes VictimErased erased) {
        obligations.lockedOpen(erased.victimId()).forEach(open -> open.end(clock.instant()));
    }

    /** The obligations that a message about a fact tells of: those of its cause, and those that were waiting for such news. */
    private List<Obligation> told(DomainEvent fact, UUID victimId, String template) {
        var ofTheCause = subject(fact).stream()
                .flatMap(subject -> obligations.lockedOf(victimId, subject).stream())
                .filter(obligation -> obligation.duty().isToldBy(template));
        return fact instanceof ObligationOpened opened
                ? Stream.concat(ofTheCause, expecting(opened, template)).toList()
                : ofTheCause.toList();
    }

    /** As a review that was asked for waits for its result: what another event has opened, and the same message meets. */
    private Stream<Obligation> expecting(ObligationOpened opened, String template) {
        return obligations.lockedOpen(opened.victimId()).stream()
                .filter(open -> open.duty().isToldBy(template) && open.duty().expects(opened));
    }

    private Optional<DomainEvent> cause(UUID caseId, UUID eventId) {
        return eventLog.find(Topic.CASES, caseId, eventId).map(event -> event.data());
    }

    private static Optional<UUID> subject(DomainEvent fact) {
        if (fact instanceof VictimAdded added) {
            return Optional.of(added.victimId());
        }
        if (fact instanceof MilestoneRecorded recorded) {
            return Optional.of(recorded.milestoneId());
        }
        if (fact instanceof ObligationOpened opened) {
            return Optional.of(opened.causeId());
        }
        return fact instanceof CaseClosed closed ? Optional.of(closed.milestoneId()) : Optional.empty();
    }

    private Owed owed(UUID caseId, UUID victimId) {
        return Owed.to(cases.any(caseId), victims.any(caseId, victimId));
    }
}
