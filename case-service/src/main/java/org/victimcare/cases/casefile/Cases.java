package org.victimcare.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.CaseOpened;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;
import org.victimcare.contracts.StaffRole;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;

/**
 * What can be done with a case. Each method joins the transaction of its caller: load, decide, remember, announce. A step
 * that the case refuses has changed nothing, so that who takes many in one transaction can go on with the next.
 */
@ApplicationScoped
public class Cases {

    private final CaseRepository cases;
    private final StepRepository steps;
    private final Exclusions exclusions;
    private final Session database;
    private final Announcements announcements;
    private final Caller caller;
    private final Clock clock;

    Cases(
            CaseRepository cases,
            StepRepository steps,
            Exclusions exclusions,
            Session database,
            Announcements announcements,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.exclusions = exclusions;
        this.database = database;
        this.announcements = announcements;
        this.caller = caller;
        this.clock = clock;
    }

    /** Remembers a new case. To announce it, with all that belongs to it, is up to who opens it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseOpened create(UUID id, NewCase opening) {
        var victimCase = new VictimCase(id, opening, clock.instant(), caller.id());
        cases.persist(victimCase);
        opening.entries().forEach(entry -> database.persist(new CaseEntry(Ids.next(clock), victimCase.id(), entry)));
        return victimCase.opened();
    }

    /** Adds a crime to those recorded under the reference; false when it is known already. */
    @Transactional
    public boolean addEntry(UUID caseId, Entry entry) {
        return database.createNativeMutationQuery("""
                                insert into case_entry (id, case_id, fingerprint, category, place, month)
                                values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (case_id, fingerprint) do nothing""")
                        .setParameter(1, Ids.next(clock))
                        .setParameter(2, caseId)
                        .setParameter(3, entry.fingerprint())
                        .setParameter(4, entry.category().name())
                        .setParameter(5, entry.place())
                        .setParameter(6, entry.month().atDay(1))
                        .executeUpdate()
                == 1;
    }

    /** Records that the police or the court did something. */
    @Transactional(dontRollbackOn = CaseRefusal.class)
    public void recordMilestone(UUID caseId, Milestone milestone, @Nullable OutcomeCode outcome, Step step) {
        var victimCase = cases.get(caseId);
        var id = Ids.next(clock);
        var recorded = victimCase.record(milestone, id, step, clock.instant());
        remember(id, victimCase, StepKind.MILESTONE, milestone, outcome, step);
        announce(caseId, !step.monthOnly(), outcome, recorded);
    }

    /** Closes a case with an outcome. */
    @Transactional(dontRollbackOn = CaseRefusal.class)
    public void close(UUID caseId, OutcomeCode outcome, Step step) {
        var victimCase = cases.get(caseId);
        var id = Ids.next(clock);
        var closed = victimCase.close(outcome, id, step, clock.instant());
        remember(id, victimCase, StepKind.CLOSURE, null, outcome, step);
        announce(caseId, !step.monthOnly(), outcome, closed);
    }

    /** Opens a closed case again. */
    @Transactional(dontRollbackOn = CaseRefusal.class)
    public void reopen(UUID caseId, String reason) {
        var victimCase = cases.get(caseId);
        var now = clock.instant();
        var reopened = victimCase.reopen(now);
        remember(Ids.next(clock), victimCase, StepKind.REOPENING, null, null, new Step(now, false, reason));
        announce(caseId, true, null, reopened);
    }

    /** Puts an officer in charge, in place of whoever had that role: never one who must not see the case. */
    @Transactional
    public void assign(UUID caseId, StaffRole role, Officer officer) {
        if (exclusions.bar(caseId, officer.staffId())) {
            throw CaseRefusal.officerExcluded();
        }
        announce(caseId, true, null, cases.get(caseId).assign(role, officer, clock.instant()));
    }

    /** Gives it to the unit that accepted it, with all that features keep by the unit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(UUID caseId, String unit, UUID handoverId) {
        var changed = cases.get(caseId).handOver(unit, handoverId, clock.instant());
        // what follows it is done by statements that read the row
        cases.flush();
        announce(caseId, true, null, changed);
    }

    /** Holds a case more, or less, closely than before. */
    @Transactional(dontRollbackOn = CaseRefusal.class)
    public void mark(UUID caseId, Marking marking) {
        announce(caseId, true, null, cases.get(caseId).mark(marking, clock.instant()));
    }

    private void announce(UUID caseId, boolean dayKnown, @Nullable OutcomeCode outcome, CaseEvent fact) {
        announcements.announce(List.of(new CaseFacts(caseId, dayKnown, outcome, List.of(fact))));
    }

    private void remember(
            UUID id,
            VictimCase victimCase,
            StepKind kind,
            @Nullable Milestone milestone,
            @Nullable OutcomeCode outcome,
            Step step) {
        steps.persist(new CaseStep(id, victimCase, kind, milestone, outcome, step, clock.instant(), caller.id()));
    }
}
