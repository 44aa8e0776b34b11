package org.victimcare.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.Announcements;
import org.victimcare.cases.casefile.CaseFacts;
import org.victimcare.cases.erasure.DecideErasure.Verdict;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.Tasks;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.VictimErased;
import org.victimcare.kit.erasure.Eraser;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Versions;

/** The steps of an erasure. Each is one transaction: load, decide, remember, announce. */
@ApplicationScoped
class ErasureSteps {

    private final ErasureRules rules;
    private final Victims victims;
    private final Tasks tasks;
    private final Eraser eraser;
    private final Announcements announcements;
    private final Idempotency idempotency;
    private final Session database;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    ErasureSteps(
            ErasureRules rules,
            Victims victims,
            Tasks tasks,
            Eraser eraser,
            Announcements announcements,
            Idempotency idempotency,
            Session database,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.rules = rules;
        this.victims = victims;
        this.tasks = tasks;
        this.eraser = eraser;
        this.announcements = announcements;
        this.idempotency = idempotency;
        this.database = database;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RestResponse<ErasureView> request(@Nullable String key, UUID caseId, UUID victimId, RequestErasure request) {
        victims.changeable(caseId, victimId);
        return idempotency.once(
                key,
                "request-erasure/" + victimId,
                request,
                ErasureView.class,
                () -> requested(caseId, victimId, request));
    }

    @Transactional
    List<ErasureView> read(UUID caseId, UUID victimId) {
        victims.visible(caseId, victimId);
        accessLog.record(Operation.CONSULTATION, "read-erasures", caseId, victimId);
        return of(victimId).stream().map(Erasure::view).toList();
    }

    @Transactional
    ErasureView decide(UUID caseId, UUID victimId, UUID id, @Nullable String ifMatch, DecideErasure decision) {
        victims.visible(caseId, victimId);
        var erasure = database.find(Erasure.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (erasure == null || !erasure.victimId().equals(victimId)) {
            throw ErasureRefusal.notFound(id);
        }
        Versions.demand(ifMatch, erasure.view().version());
        if (decision.verdict() == Verdict.KEEP) {
            erasure.decline(decision.reason(), clock.instant(), caller.id());
            accessLog.record(Operation.ALTERATION, "decline-erasure", caseId, victimId);
            tasks.settle(TaskKind.ERASURE_REQUESTED, caseId, victimId);
        } else {
            rules.check(caseId, victimId, erasure.ground());
            erase(erasure.approve(decision.reason(), clock.instant(), caller.id()));
        }
        database.flush();
        return database.find(Erasure.class, id).view();
    }

    private RestResponse<ErasureView> requested(UUID caseId, UUID victimId, RequestErasure request) {
        rules.check(caseId, victimId, request.ground());
        if (of(victimId).stream().anyMatch(earlier -> earlier.view().state() == ErasureState.REQUESTED)) {
            throw ErasureRefusal.requested();
        }
        var id = Ids.next(clock);
        var erasure =
                new Erasure(id, caseId, victimId, request.ground(), request.reason(), clock.instant(), caller.id());
        database.persist(erasure);
        tasks.open(new TaskCause(TaskKind.ERASURE_REQUESTED, request.ground().name(), caseId, victimId, id));
        accessLog.record(Operation.ALTERATION, "request-erasure", caseId, victimId);
        var view = erasure.view();
        var location = URI.create("/v1/cases/" + caseId + "/victims/" + victimId + "/erasures/" + id);
        return Versions.created(location, view, view.version());
    }

    private void erase(VictimErased erased) {
        announcements.announce(List.of(new CaseFacts(erased.caseId(), true, null, List.of(erased))));
        eraser.erase(erased);
    }

    private List<Erasure> of(UUID victimId) {
        return database.createSelectionQuery("from Erasure where victimId = ?1 order by id", Erasure.class)
                .setParameter(1, victimId)
                .getResultList();
    }
}
