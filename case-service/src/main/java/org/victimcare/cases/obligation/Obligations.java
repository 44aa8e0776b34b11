package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.rights.Trigger;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.ObligationEvidence;
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
     * A provider took a message: evidence for what it tells, or an attempt where that is not enough.
     *
     * @param causeId the event that it was owed for; of a message that was sent again, that of the first
     */
    @Transactional(TxType.MANDATORY)
    public void sent(NotificationSent sent, UUID causeId) {
        var cause = cause(sent.caseId(), causeId);
        if (cause.isPresent() && config.sentIsEvidence()) {
            informed(sent, cause.get());
        } else {
            cause.ifPresent(fact -> told(fact, sent.victimId(), sent.template())
                    .forEach(obligation -> obligation.attempted(sent.occurredAt())));
        }
    }

    private void informed(NotificationSent sent, DomainEvent cause) {
        var proof = new Proof(
                ObligationEvidence.MESSAGE,
                sent.occurredAt(),
                sent.channel().name(),
                "notification-service",
                sent.notificationId(),
                null);
        var owed = owed(sent.caseId(), sent.victimId());
        var events = new ArrayList<CaseEvent>();
        told(cause, sent.victimId(), sent.template())
                .forEach(obligation -> events.addAll(settlements.informed(owed, obligation, proof)));
        if (cause instanceof MilestoneRecorded || cause instanceof CaseClosed) {
            events.addAll(updates.told(owed, proof));
        }
        eventLog.append(events);
    }

    /** A message did not get through: somebody tried. */
    @Transactional(TxType.MANDATORY)
    public void failed(NotificationFailed failed) {
        cause(failed.caseId(), failed.causeId()).ifPresent(fact -> told(fact, failed.victimId(), failed.template())
                .forEach(obligation -> obligation.attempted(failed.occurredAt())));
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

    /** The obligations that a message about a fact tells of. */
    private List<Obligation> told(DomainEvent fact, UUID victimId, String template) {
        return subject(fact).stream()
                .flatMap(subject -> obligations.lockedOf(victimId, subject).stream())
                .filter(obligation -> obligation.duty().isToldBy(template))
                .toList();
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
        return fact instanceof CaseClosed closed ? Optional.of(closed.milestoneId()) : Optional.empty();
    }

    private Owed owed(UUID caseId, UUID victimId) {
        return Owed.to(cases.any(caseId), victims.any(caseId, victimId));
    }
}
