package org.victimcare.cases.obligation;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.victimcare.cases.casefile.CaseFacts;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.rights.Trigger;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.CaseReopened;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.kit.time.Ids;

/**
 * Opens what facts about a case make owing, in their transaction. A fact of which only the month is known starts no
 * clock: nobody can say when it would be due, and what is imported is history.
 */
@ApplicationScoped
class CaseFactsObserver {

    private final CaseFinder cases;
    private final Victims victims;
    private final DutyOpenings openings;
    private final PeriodicUpdates updates;
    private final Reassessments reassessments;
    private final Clock clock;

    CaseFactsObserver(
            CaseFinder cases,
            Victims victims,
            DutyOpenings openings,
            PeriodicUpdates updates,
            Reassessments reassessments,
            Clock clock) {
        this.cases = cases;
        this.victims = victims;
        this.openings = openings;
        this.updates = updates;
        this.reassessments = reassessments;
        this.clock = clock;
    }

    void observe(@Observes CaseFacts facts) {
        if (!facts.dayKnown()) {
            return;
        }
        var added = facts.facts().stream()
                .filter(VictimAdded.class::isInstance)
                .map(fact -> ((VictimAdded) fact).victimId())
                .collect(toSet());
        facts.facts().forEach(fact -> facts.add(following(facts, fact, added)));
    }

    private List<CaseEvent> following(CaseFacts facts, CaseEvent fact, Set<UUID> added) {
        if (fact instanceof VictimAssessed assessed) {
            return added.contains(assessed.victimId()) ? added(assessed) : reassessments.assessed(assessed);
        }
        if (fact instanceof MilestoneRecorded recorded) {
            return recorded(facts, recorded);
        }
        if (fact instanceof CaseClosed closed) {
            return closed(facts, closed);
        }
        return fact instanceof CaseReopened reopened ? reopened(reopened) : List.of();
    }

    /** A victim is known from now on; the first assessment says with which rights. */
    private List<CaseEvent> added(VictimAssessed assessed) {
        var owed = new Owed(cases.any(assessed.caseId()), assessed.victimId(), assessed.enhanced());
        var at = assessed.occurredAt();
        var events = new ArrayList<CaseEvent>();
        events.addAll(openings.open(owed, Occurrence.of(Trigger.CASE_OPENED, assessed.victimId(), at)));
        events.addAll(openings.open(owed, Occurrence.of(Trigger.VICTIM_ADDED, assessed.victimId(), at)));
        updates.arm(owed, at).ifPresent(events::add);
        return events;
    }

    private List<CaseEvent> recorded(CaseFacts facts, MilestoneRecorded recorded) {
        return occurrence(recorded)
                .map(occurrence -> occurrence.with(facts.outcome()))
                .filter(openings::isOwing)
                .map(occurrence -> forEach(recorded.caseId(), occurrence))
                .orElse(List.of());
    }

    private static Optional<Occurrence> occurrence(MilestoneRecorded recorded) {
        return Trigger.of(recorded.milestone())
                .map(trigger -> Occurrence.of(trigger, recorded.milestoneId(), recorded.happenedAt()));
    }

    private List<CaseEvent> closed(CaseFacts facts, CaseClosed closed) {
        victims.of(closed.caseId()).forEach(victim -> updates.end(victim.id()));
        var occurrence = Occurrence.of(Trigger.CASE_CLOSED, closed.milestoneId(), closed.occurredAt());
        return forEach(closed.caseId(), occurrence.with(facts.outcome()));
    }

    private List<CaseEvent> reopened(CaseReopened reopened) {
        var file = cases.any(reopened.caseId());
        var occurrence = Occurrence.of(Trigger.CASE_REOPENED, Ids.next(clock), reopened.occurredAt());
        var events = new ArrayList<>(forEach(reopened.caseId(), occurrence));
        if (!file.monthOnly()) {
            victims.of(file.id()).forEach(victim -> updates.arm(Owed.to(file, victim), reopened.occurredAt())
                    .ifPresent(events::add));
        }
        return events;
    }

    private List<CaseEvent> forEach(UUID caseId, Occurrence occurrence) {
        var file = cases.any(caseId);
        if (isHistory(file, occurrence)) {
            return List.of();
        }
        var events = new ArrayList<CaseEvent>();
        for (var victim : victims.of(caseId)) {
            var owed = Owed.to(file, victim);
            events.addAll(openings.open(owed, occurrence));
            if (file.monthOnly()) {
                // it was imported, and comes to life with the first news of a known day
                updates.arm(owed, occurrence.happenedAt()).ifPresent(events::add);
            }
        }
        return events;
    }

    /** Of a case that was imported, what happened before the import was somebody else's to tell. */
    private static boolean isHistory(CaseView file, Occurrence occurrence) {
        return file.monthOnly() && occurrence.happenedAt().isBefore(file.openedAt());
    }
}
