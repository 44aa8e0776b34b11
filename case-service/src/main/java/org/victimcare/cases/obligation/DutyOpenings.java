package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.cases.rights.Evidence;
import org.victimcare.cases.rights.Rule;
import org.victimcare.cases.rights.RuleBook;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.ObligationEvidence;
import org.victimcare.kit.time.Ids;

/** Opens what the rules in force make of an occurrence. Hibernate sends what is opened in batches. */
@ApplicationScoped
class DutyOpenings {

    private final RuleBook rules;
    private final Clocks clocks;
    private final ObligationRepository obligations;
    private final Clock clock;

    DutyOpenings(RuleBook rules, Clocks clocks, ObligationRepository obligations, Clock clock) {
        this.rules = rules;
        this.clocks = clocks;
        this.obligations = obligations;
        this.clock = clock;
    }

    /** Opens what is owed to a victim; the updates of every so often are none of this. */
    List<CaseEvent> open(Owed owed, Occurrence occurrence) {
        var events = new ArrayList<CaseEvent>();
        applying(owed, occurrence).forEach(rule -> open(owed, occurrence, rule, events));
        return events;
    }

    /** Whether an occurrence means anything at all: if not, nobody needs to look for the victims. */
    boolean isOwing(Occurrence occurrence) {
        return !rules.rules(occurrence.trigger(), occurrence.happenedAt()).isEmpty();
    }

    /** Opens one obligation with a time of its own. */
    CaseEvent open(Owed owed, Occurrence occurrence, Rule rule, Limit limit) {
        var obligation = obligation(owed, occurrence, rule);
        var start = occurrence.happenedAt();
        obligation.start(start, clocks.from(start, limit), owed.enhanced(), clock.instant());
        obligations.persist(obligation);
        return new ObligationEvents(obligation, clock.instant()).opened();
    }

    private List<Rule> applying(Owed owed, Occurrence occurrence) {
        return rules.rules(occurrence.trigger(), occurrence.happenedAt()).stream()
                .filter(rule -> !Duty.of(rule).isPeriodic())
                .filter(rule -> rule.conditions()
                        .allow(occurrence.outcome(), owed.file().category(), occurrence.circumstances()))
                .toList();
    }

    private void open(Owed owed, Occurrence occurrence, Rule rule, List<CaseEvent> events) {
        var now = clock.instant();
        var obligation = obligation(owed, occurrence, rule);
        var limit = Clocks.limit(rule, owed.enhanced());
        start(rule, occurrence).ifPresent(at -> obligation.start(at, clocks.from(at, limit), owed.enhanced(), now));
        obligations.persist(obligation);
        events.add(new ObligationEvents(obligation, now).opened());
        if (rule.evidence() == Evidence.RECEIVED_BY_WCU && occurrence.receivedByWcuAt() != null) {
            var receipt = new Proof(
                    ObligationEvidence.RECEIPT, occurrence.receivedByWcuAt(), null, "witness-care-unit", null, null);
            obligation.meet(receipt, now).ifPresent(events::add);
        }
    }

    private Obligation obligation(Owed owed, Occurrence occurrence, Rule rule) {
        var origin = new Origin(
                owed.file().id(), owed.victimId(), occurrence.causeId(), occurrence.happenedAt(), clock.instant());
        return new Obligation(Ids.next(clock), origin, Duty.of(rule), owed.enhanced(), owed.place());
    }

    private static Optional<Instant> start(Rule rule, Occurrence occurrence) {
        return switch (rule.clockStart()) {
            case TRIGGER, COURT_EVENT, REQUEST_RECEIVED, RESPONSE, AGREED_FREQUENCY ->
                Optional.of(occurrence.happenedAt());
            case RECEIVED_BY_WCU -> Optional.ofNullable(occurrence.receivedByWcuAt());
            case VICTIM_TOLD -> Optional.empty();
        };
    }
}
