package org.victimcare.cases.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.casefile.Cases;
import org.victimcare.cases.casefile.Officer;
import org.victimcare.cases.task.TaskMoves;
import org.victimcare.contracts.StaffRole;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;

/** Moves cases, a page in one transaction: assignment, tasks and progress, or nothing. A crash leaves what waits. */
@ApplicationScoped
class ReassignmentPages {

    private static final String NEXT = """
            select id from reassignment where state = 'RUNNING' order by id limit 1 for update skip locked""";

    private final ReassignmentCases rows;
    private final CaseFinder finder;
    private final Cases cases;
    private final TaskMoves tasks;
    private final Session database;
    private final AccessLog accessLog;
    private final Clock clock;

    ReassignmentPages(
            ReassignmentCases rows,
            CaseFinder finder,
            Cases cases,
            TaskMoves tasks,
            Session database,
            AccessLog accessLog,
            Clock clock) {
        this.rows = rows;
        this.finder = finder;
        this.cases = cases;
        this.tasks = tasks;
        this.database = database;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Takes a page of the oldest; false when there is none that nobody else is at. */
    @Transactional
    boolean take(int page) {
        var next =
                database.createNativeQuery(NEXT, UUID.class).getResultStream().findFirst();
        next.ifPresent(id -> advance(database.find(Reassignment.class, id), page));
        return next.isPresent();
    }

    private void advance(Reassignment work, int page) {
        var waiting = rows.waiting(work.id(), page);
        rows.lock(waiting);
        for (var caseId : waiting) {
            var refusal = refusal(work, caseId);
            if (refusal == null) {
                move(work, caseId);
            } else {
                work.refused();
            }
            rows.settle(work.id(), caseId, refusal);
        }
        if (waiting.size() < page) {
            var rest =
                    work.isOfEveryCase() ? tasks.giveRest(work.from(), work.to().staffId()) : 0;
            work.finish(rest, clock.instant());
        }
    }

    private void move(Reassignment work, UUID caseId) {
        cases.assign(caseId, work.role(), work.to());
        work.moved(tasks.give(caseId, work.from(), work.to().staffId()));
        accessLog.record(Operation.ALTERATION, "reassign-case", caseId, null);
    }

    private @Nullable CaseRefused refusal(Reassignment work, UUID caseId) {
        var file = finder.any(caseId);
        if (file.closedAt() != null) {
            return CaseRefused.CLOSED;
        }
        if (holder(file, work.role()).filter(work.from()::equals).isEmpty()) {
            return CaseRefused.NOT_THEIRS;
        }
        return finder.isBarred(caseId, work.to().staffId()) ? CaseRefused.BARRED : null;
    }

    private static Optional<String> holder(CaseView file, StaffRole role) {
        var officer =
                switch (role) {
                    case INVESTIGATING_OFFICER -> file.investigatingOfficer();
                    case VICTIM_CARE_OFFICER -> file.victimCareOfficer();
                    case FAMILY_LIAISON_OFFICER -> file.familyLiaisonOfficer();
                    case UNKNOWN -> null;
                };
        return Optional.ofNullable(officer).map(Officer::staffId);
    }
}
