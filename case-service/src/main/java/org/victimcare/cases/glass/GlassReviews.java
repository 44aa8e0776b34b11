package org.victimcare.cases.glass;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.cases.task.BulkTasks;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.contracts.GlassVerdict;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** Shows what glass was broken, and lets a second person judge it. */
@ApplicationScoped
class GlassReviews {

    private final GlassRepository glass;
    private final CaseFinder cases;
    private final BulkTasks tasks;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    GlassReviews(
            GlassRepository glass,
            CaseFinder cases,
            BulkTasks tasks,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.glass = glass;
        this.cases = cases;
        this.tasks = tasks;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** An auditor sees all of it, since what was closed to somebody is often closed to auditors too. */
    @Transactional
    Page<GlassView> list(@Nullable Integer limit, @Nullable String cursor) {
        accessLog.record(Operation.CONSULTATION, "read-break-glasses", null, null);
        return Page.newestFirst(limit, cursor, this::before, GlassView::id);
    }

    @Transactional
    GlassView read(UUID id) {
        var broken = find(id);
        if (!broken.isOf(caller.id()) && !maySee(broken.caseId())) {
            throw GlassRefusal.notFound(id);
        }
        accessLog.record(Operation.CONSULTATION, "read-break-glass", broken.caseId(), null);
        return broken.view();
    }

    @Transactional
    GlassView review(UUID id, @Nullable String ifMatch, GlassVerdict verdict, String words) {
        var broken = find(id);
        if (!cases.isVisible(broken.caseId())) {
            throw GlassRefusal.notFound(id);
        }
        Versions.demand(ifMatch, broken.view().version());
        eventLog.append(broken.review(verdict, words, clock.instant(), caller.id()));
        tasks.recorded(TaskKind.BREAK_GLASS_REVIEW, List.of(id));
        accessLog.record(Operation.ALTERATION, "review-break-glass", broken.caseId(), null);
        glass.flush();
        return broken.view();
    }

    private BrokenGlass find(UUID id) {
        return glass.findByIdOptional(id).orElseThrow(() -> GlassRefusal.notFound(id));
    }

    private List<GlassView> before(UUID before, int rows) {
        return caller.has(AUDITOR)
                ? glass.ofEveryCase(caller.id(), before, rows)
                : glass.visible(Visibility.of(caller), before, rows);
    }

    private boolean maySee(UUID caseId) {
        return caller.has(AUDITOR) ? !cases.isBarred(caseId) : caller.has(SUPERVISOR) && cases.isVisible(caseId);
    }
}
