package org.victimcare.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.cases.calendar.LimitUnit;
import org.victimcare.cases.calendar.WorkCalendar;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.Cases;
import org.victimcare.cases.handover.CaseHandoverResource.OfferHandover;
import org.victimcare.cases.place.Boroughs;
import org.victimcare.cases.task.BulkTasks;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Versions;

/** What can be done with hand-overs. Each method is one transaction. */
@ApplicationScoped
class Handovers {

    private final HandoverRepository handovers;
    private final Receivers receivers;
    private final CaseFinder finder;
    private final Cases cases;
    private final BulkTasks tasks;
    private final WorkCalendar calendar;
    private final HandoverConfig config;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Handovers(
            HandoverRepository handovers,
            Receivers receivers,
            CaseFinder finder,
            Cases cases,
            BulkTasks tasks,
            WorkCalendar calendar,
            HandoverConfig config,
            Idempotency idempotency,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.handovers = handovers;
        this.receivers = receivers;
        this.finder = finder;
        this.cases = cases;
        this.tasks = tasks;
        this.calendar = calendar;
        this.config = config;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RestResponse<HandoverView> offer(@Nullable String key, UUID caseId, OfferHandover request) {
        finder.visible(caseId);
        return idempotency.once(
                key, "offer-handover " + caseId, request, HandoverView.class, () -> offer(caseId, request));
    }

    private RestResponse<HandoverView> offer(UUID caseId, OfferHandover request) {
        if (!Boroughs.isUnit(request.toUnit())) {
            throw HandoverRefusal.unitUnknown();
        }
        handovers.lockCase(caseId);
        var holder = finder.any(caseId).unit();
        if (holder.equals(request.toUnit())) {
            throw HandoverRefusal.sameUnit();
        }
        if (handovers.isOffered(caseId)) {
            throw HandoverRefusal.offered();
        }
        var now = clock.instant();
        var answerBy = calendar.deadline(new Limit(config.answerWithin(), LimitUnit.WORKING_DAY), now)
                .dueAt();
        var offer = new Handover.Offer(caseId, holder, request.toUnit(), request.reason(), answerBy);
        var offered = new Handover(Ids.next(clock), offer, now, caller.id());
        handovers.persistAndFlush(offered);
        accessLog.record(Operation.ALTERATION, "offer-handover", caseId, null);
        var view = view(offered);
        return Versions.created(URI.create("/v1/handovers/" + view.id()), view, view.version());
    }

    @Transactional
    HandoverView read(UUID id) {
        var found = handovers.findByIdOptional(id).orElseThrow(() -> HandoverRefusal.notFound(id));
        receivers.demandInSight(found);
        accessLog.record(Operation.CONSULTATION, "read-handover", found.caseId(), null);
        return view(found);
    }

    /** The unit that holds the case sees to what has to be seen to. */
    @Transactional
    HandoverView confirm(UUID id, @Nullable String ifMatch, List<HandoverCheck> checks) {
        return bySender(id, ifMatch, "confirm-handover", it -> it.confirm(Set.copyOf(checks)));
    }

    @Transactional
    HandoverView withdraw(UUID id, @Nullable String ifMatch) {
        return bySender(id, ifMatch, "withdraw-handover", it -> it.withdraw(clock.instant(), caller.id()));
    }

    /** The case, its tasks, its promised calls and what is owed are the other unit's from here on, or nothing is. */
    @Transactional
    HandoverView accept(UUID id, @Nullable String ifMatch) {
        return byReceiver(id, ifMatch, "accept-handover", it -> {
            it.accept(clock.instant(), caller.id());
            cases.handOver(it.caseId(), it.toUnit(), it.id());
        });
    }

    @Transactional
    HandoverView decline(UUID id, @Nullable String ifMatch, String reason) {
        return byReceiver(id, ifMatch, "decline-handover", it -> it.decline(reason, clock.instant(), caller.id()));
    }

    private HandoverView bySender(UUID id, @Nullable String ifMatch, String action, Consumer<Handover> change) {
        var found = handovers.locked(id);
        receivers.demandInSight(found);
        finder.visible(found.caseId());
        return change(found, ifMatch, action, change);
    }

    private HandoverView byReceiver(UUID id, @Nullable String ifMatch, String action, Consumer<Handover> change) {
        var found = handovers.locked(id);
        receivers.demandInSight(found);
        receivers.demandReceiver(found);
        return change(found, ifMatch, action, change);
    }

    private HandoverView change(Handover found, @Nullable String ifMatch, String action, Consumer<Handover> change) {
        Versions.demand(ifMatch, found.version());
        change.accept(found);
        handovers.flush();
        var view = view(found);
        if (view.state() != HandoverState.OFFERED) {
            tasks.recorded(TaskKind.HANDOVER_UNANSWERED, List.of(found.id()));
        }
        accessLog.record(Operation.ALTERATION, action, found.caseId(), null);
        return view;
    }

    private HandoverView view(Handover handover) {
        return handover.view(handovers.openWork(handover.caseId()));
    }
}
