package org.victimcare.cases.obligation;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.cases.rights.Answers;
import org.victimcare.cases.rights.Circumstance;
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
    private final Circumstances circumstances;
    private final Clock clock;

    DutyOpenings(
            RuleBook rules, Clocks clocks, ObligationRepository obligations, Circumstances circumstances, Clock clock) {
        this.rules = rules;
        this.clocks = clocks;
        this.obligations = obligations;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    /** Opens what is owed to a victim; the updates of every so often are none of this. */
    List<CaseEvent> open(Owed owed, Occurrence occurrence) {
        var candidates = rules.rules(occurrence.trigger(), occurrence.happenedAt()).stream()
                .filter(rule -> !Duty.of(rule).isPeriodic())
                .toList();
        var answers = answers(owed, occurrence, candidates);
        var events = new ArrayList<CaseEvent>();
        notYetOwed(owed, occurrence, applying(owed, occurrence, candidates, answers))
                .forEach(rule -> open(owed, occurrence, rule, events));
        circumstances.ask(owed, occurrence, unanswered(owed, occurrence, candidates, answers));
        return events;
    }

    /** Whether somebody is asked for a circumstance because of it. */
    boolean isAsking(Owed owed, Occurrence occurrence) {
        var candidates = rules.rules(occurrence.trigger(), occurrence.happenedAt());
        return !unanswered(owed, occurrence, candidates, answers(owed, occurrence, candidates))
                .isEmpty();
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

    /** Most rules ask for nothing of the kind, and then nobody needs to look. */
    private Answers answers(Owed owed, Occurrence occurrence, List<Rule> candidates) {
        var known = candidates.stream().allMatch(rule -> rule.conditions().askForNothing())
                ? Answers.NONE
                : circumstances.of(owed.file().id(), owed.victimId());
        return known.with(occurrence.circumstances());
    }

    private static List<Rule> applying(Owed owed, Occurrence occurrence, List<Rule> candidates, Answers answers) {
        return candidates.stream()
                .filter(rule -> rule.conditions()
                        .allow(occurrence.outcome(), owed.file().category(), answers.yes()))
                .toList();
    }

    private static Set<Circumstance> unanswered(
            Owed owed, Occurrence occurrence, List<Rule> candidates, Answers answers) {
        return candidates.stream()
                .flatMap(rule ->
                        rule
                                .conditions()
                                .unanswered(occurrence.outcome(), owed.file().category(), answers)
                                .stream())
                .collect(toCollection(TreeSet::new));
    }

    /** When a circumstance is recorded late, some is owed already: by the same rule, or a stricter one for the same news. */
    private List<Rule> notYetOwed(Owed owed, Occurrence occurrence, List<Rule> applying) {
        if (applying.stream().allMatch(rule -> rule.conditions().askForNothing())) {
            return applying;
        }
        var owing = obligations.lockedOf(owed.victimId(), occurrence.causeId()).stream()
                .map(Obligation::duty)
                .toList();
        return applying.stream()
                .filter(rule -> owing.stream().noneMatch(duty -> duty.covers(rule)))
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
