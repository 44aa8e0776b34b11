package org.victimcare.cases.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseRefusal;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.casefile.Exclusions;
import org.victimcare.contracts.AccessExcluded;
import org.victimcare.contracts.AccessReadmitted;
import org.victimcare.contracts.Marking;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** What can be done with the exclusion list of a case. Each method is one transaction. */
@ApplicationScoped
class ExclusionList {

    private final ExclusionRepository list;
    private final Exclusions exclusions;
    private final CaseFinder cases;
    private final Idempotency idempotency;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    ExclusionList(
            ExclusionRepository list,
            Exclusions exclusions,
            CaseFinder cases,
            Idempotency idempotency,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.list = list;
        this.exclusions = exclusions;
        this.cases = cases;
        this.idempotency = idempotency;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RestResponse<ExclusionView> exclude(@Nullable String key, UUID caseId, ExcludeStaff request) {
        var file = cases.visible(caseId);
        return idempotency.once(
                key, "exclude-staff " + caseId, request, ExclusionView.class, () -> exclude(file, request));
    }

    @Transactional
    Page<ExclusionView> read(UUID caseId, @Nullable Integer limit, @Nullable String cursor) {
        cases.visible(caseId);
        accessLog.record(Operation.CONSULTATION, "read-exclusions", caseId, null);
        return Page.of(limit, cursor, (after, rows) -> list.after(caseId, after, rows), ExclusionView::id);
    }

    @Transactional
    ExclusionView lift(UUID caseId, UUID id, @Nullable String ifMatch, String reason) {
        cases.visible(caseId);
        var exclusion = list.get(caseId, id);
        Versions.demand(ifMatch, exclusion.view().version());
        exclusion.lift(reason, clock.instant(), caller.id());
        list.flush();
        exclusions.changed(caseId);
        var view = exclusion.view();
        eventLog.append(new AccessReadmitted(caseId, view.staffId(), clock.instant()));
        accessLog.record(Operation.ALTERATION, "lift-exclusion", caseId, null);
        return view;
    }

    private RestResponse<ExclusionView> exclude(CaseView file, ExcludeStaff request) {
        var staffId = request.staffId().strip();
        if (exclusions.bar(file.id(), staffId)) {
            throw ExclusionRefusal.excludedAlready();
        }
        if (file.marking() == Marking.SEALED && !isLeftToSomebody(file, staffId)) {
            throw CaseRefusal.sealedFromEverybody();
        }
        var now = clock.instant();
        var exclusion = new Exclusion(Ids.next(clock), file.id(), staffId, request.reason(), now, caller.id());
        try {
            list.persistAndFlush(exclusion);
        } catch (ConstraintViolationException e) {
            throw ExclusionRefusal.excludedAlready();
        }
        exclusions.changed(file.id());
        eventLog.append(new AccessExcluded(file.id(), staffId, now));
        accessLog.record(Operation.ALTERATION, "exclude-staff", file.id(), null);
        var view = exclusion.view();
        var location = URI.create("/v1/cases/" + file.id() + "/exclusions/" + view.id());
        return Versions.created(location, view, view.version());
    }

    private boolean isLeftToSomebody(CaseView file, String staffId) {
        return file.assigned().anyMatch(one -> !one.equals(staffId) && !exclusions.bar(file.id(), one));
    }
}
