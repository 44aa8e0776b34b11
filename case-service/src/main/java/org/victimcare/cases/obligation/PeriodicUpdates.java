package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.cases.calendar.LimitUnit;
import org.victimcare.cases.rights.Rule;
import org.victimcare.cases.rights.RuleBook;
import org.victimcare.cases.rights.Trigger;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.kit.time.Ids;

/** The update that a victim gets every so often while the case is open: each one told starts the time for the next. */
@ApplicationScoped
class PeriodicUpdates {

    private static final Limit UNLESS_AGREED = new Limit(28, LimitUnit.CALENDAR_DAY);

    private final RuleBook rules;
    private final DutyOpenings openings;
    private final Clocks clocks;
    private final ObligationRepository obligations;
    private final Session database;
    private final Clock clock;

    PeriodicUpdates(
            RuleBook rules,
            DutyOpenings openings,
            Clocks clocks,
            ObligationRepository obligations,
            Session database,
            Clock clock) {
        this.rules = rules;
        this.openings = openings;
        this.clocks = clocks;
        this.obligations = obligations;
        this.database = database;
        this.clock = clock;
    }

    /** Starts the time for the next update, unless it runs already or the case is closed. */
    Optional<CaseEvent> arm(Owed owed, Instant from) {
        return owed.file().closedAt() == null && open(owed.victimId()).isEmpty() ? next(owed, from) : Optional.empty();
    }

    /** The victim was told something about the case: that was the update, and the time for the next one starts. */
    List<CaseEvent> told(Owed owed, Proof proof) {
        var running = open(owed.victimId()).stream()
                .filter(update -> isAfterStart(proof, update))
                .toList();
        var events = new ArrayList<CaseEvent>();
        running.forEach(update -> update.meet(proof, clock.instant()).ifPresent(events::add));
        // where none runs, the victim opted out, or the case is history
        if (!running.isEmpty() && owed.file().closedAt() == null) {
            next(owed, proof.informedAt()).ifPresent(events::add);
        }
        return events;
    }

    /**
     * The update did not reach the victim: it is owed again, instead of the one that would have come next. Where that one is
     * over already, the victim heard since, or the case is closed.
     */
    List<CaseEvent> takenBack(Owed owed, Obligation update) {
        var told = update.toldAt();
        var next = open(owed.victimId()).stream()
                .filter(running -> told.equals(Optional.ofNullable(running.clockStartedAt())))
                .toList();
        if (next.isEmpty()) {
            return List.of();
        }
        next.forEach(running -> running.end(clock.instant()));
        return update.reopen(clock.instant()).<List<CaseEvent>>map(List::of).orElse(List.of());
    }

    /** The victim wants to hear at other times: what runs may be due sooner, and where nothing runs it starts. */
    List<CaseEvent> agreed(Owed owed, Limit limit) {
        var now = clock.instant();
        var events = new ArrayList<CaseEvent>();
        for (var update : open(owed.victimId())) {
            clocks.changed(update, limit, now)
                    .flatMap(time -> update.shorten(time, owed.enhanced(), now))
                    .ifPresent(events::add);
        }
        arm(owed, now).ifPresent(events::add);
        return events;
    }

    /** There are no updates on a case that is closed. */
    void end(UUID victimId) {
        open(victimId).forEach(update -> update.end(clock.instant()));
    }

    private Optional<CaseEvent> next(Owed owed, Instant from) {
        return rule(from).map(rule -> {
            var occurrence = Occurrence.of(rule.trigger(), Ids.next(clock), from);
            return openings.open(owed, occurrence, rule, limit(owed, rule));
        });
    }

    private List<Obligation> open(UUID victimId) {
        return obligations.lockedOpen(victimId).stream()
                .filter(obligation -> obligation.duty().isPeriodic())
                .toList();
    }

    private Optional<Rule> rule(Instant at) {
        return Stream.of(Trigger.CASE_OPENED, Trigger.VICTIM_ADDED, Trigger.PERIODIC_UPDATE, Trigger.CASE_REOPENED)
                .flatMap(trigger -> rules.rules(trigger, at).stream())
                .filter(rule -> Duty.of(rule).isPeriodic())
                .findFirst();
    }

    private Limit limit(Owed owed, Rule rule) {
        var agreed = database.find(UpdateAgreement.class, owed.victimId());
        if (agreed != null) {
            return agreed.limit();
        }
        var stated = Clocks.limit(rule, owed.enhanced());
        return stated == null ? UNLESS_AGREED : stated;
    }

    private static boolean isAfterStart(Proof proof, Obligation update) {
        var start = update.clockStartedAt();
        return start != null && proof.informedAt().isAfter(start);
    }
}
