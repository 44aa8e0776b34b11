package org.victimcare.cases.glass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.Tasks;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.cases.victim.Victims;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.AccessReason;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Versions;

/** Breaks the glass of one case, and tells its supervisors. What was refused is on record too. */
@ApplicationScoped
class GlassBreaking {

    private final GlassRepository glass;
    private final CaseFinder cases;
    private final Victims victims;
    private final Tasks tasks;
    private final Idempotency idempotency;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final AccessReason reason;
    private final Caller caller;
    private final Clock clock;

    GlassBreaking(
            GlassRepository glass,
            CaseFinder cases,
            Victims victims,
            Tasks tasks,
            Idempotency idempotency,
            EventLog eventLog,
            AccessLog accessLog,
            AccessReason reason,
            Caller caller,
            Clock clock) {
        this.glass = glass;
        this.cases = cases;
        this.victims = victims;
        this.tasks = tasks;
        this.idempotency = idempotency;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.reason = reason;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RestResponse<GlassView> open(@Nullable String key, BreakGlass request) {
        reason.is(request.reason());
        return idempotency.once(key, "break-glass", request, GlassView.class, () -> open(request));
    }

    /** In a transaction of its own, since what it is about was refused and left nothing else. */
    @Transactional
    void recordRefused(BreakGlass request) {
        var id = cases.find(request.reference().reference()).orElse(null);
        accessLog.record(Operation.CONSULTATION, "break-glass-refused", id, null);
    }

    private RestResponse<GlassView> open(BreakGlass request) {
        var caseId = closed(request);
        var now = clock.instant();
        if (glass.isOpen(caseId, caller.id(), now)) {
            throw GlassRefusal.brokenAlready();
        }
        var breaker = new BrokenGlass.Breaker(
                caller.id(), caller.roles(), caller.unit().orElse(null));
        var broken = new BrokenGlass(Ids.next(clock), caseId, breaker, request.reason(), now);
        glass.persistAndFlush(broken);
        tell(broken.view());
        eventLog.append(broken.broken());
        accessLog.record(Operation.CONSULTATION, "break-glass", caseId, null);
        var view = broken.view();
        return Versions.created(URI.create("/v1/break-glass/" + view.id()), view, view.version());
    }

    private UUID closed(BreakGlass request) {
        var caseId = cases.find(request.reference().reference()).orElseThrow(GlassRefusal::noCase);
        return switch (cases.sight(caseId)) {
            case OWN -> throw GlassRefusal.notNeeded();
            case NEVER -> throw GlassRefusal.noCase();
            case CLOSED -> caseId;
        };
    }

    private void tell(GlassView broken) {
        var victim = victims.of(broken.caseId()).stream().map(VictimView::id).findFirst();
        tasks.open(new TaskCause(
                TaskKind.BREAK_GLASS_REVIEW, "GLASS_BROKEN", broken.caseId(), victim.orElse(null), broken.id()));
    }
}
