package org.victimcare.cases.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.absence.AbsenceResource.RecordAbsence;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** What can be done with absences. Each method is one transaction. */
@ApplicationScoped
class Absences {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final AbsenceRepository absences;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Absences(AbsenceRepository absences, Idempotency idempotency, AccessLog accessLog, Caller caller, Clock clock) {
        this.absences = absences;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RestResponse<AbsenceView> record(@Nullable String key, RecordAbsence request) {
        return idempotency.once(key, "record-absence", request, AbsenceView.class, () -> record(request));
    }

    private RestResponse<AbsenceView> record(RecordAbsence request) {
        var absent = Objects.requireNonNullElseGet(request.staffId(), caller::id);
        demandOwn(absent);
        if (absent.equals(request.standIn())) {
            throw AbsenceRefusal.nobody();
        }
        var now = clock.instant();
        var from = request.from();
        if (!from.isBefore(request.to())
                || !request.to().isAfter(now)
                || tooFar(now, from)
                || tooFar(from, request.to())) {
            throw AbsenceRefusal.period();
        }
        var absence = new Absence(Ids.next(clock), absent, request.standIn(), from, request.to(), now, caller.id());
        absences.persistAndFlush(absence);
        accessLog.record(Operation.ALTERATION, "record-absence", null, null);
        var view = absence.view();
        return Versions.created(URI.create("/v1/absences/" + view.id()), view, view.version());
    }

    @Transactional
    Page<AbsenceView> of(@Nullable String staffId, @Nullable Integer limit, @Nullable String cursor) {
        var absent = Objects.requireNonNullElseGet(staffId, caller::id);
        demandOwn(absent);
        return Page.newestFirst(
                limit,
                cursor,
                (before, rows) -> absences.of(absent, before, rows).stream()
                        .map(Absence::view)
                        .toList(),
                AbsenceView::id);
    }

    @Transactional
    AbsenceView end(UUID id, @Nullable String ifMatch) {
        var absence = absences.findByIdOptional(id).orElseThrow(() -> AbsenceRefusal.notFound(id));
        demandOwn(absence.absentId());
        Versions.demand(ifMatch, absence.view().version());
        absence.end(clock.instant());
        accessLog.record(Operation.ALTERATION, "end-absence", null, null);
        absences.flush();
        return absence.view();
    }

    private void demandOwn(String absent) {
        if (!absent.equals(caller.id()) && !caller.has(Roles.SUPERVISOR)) {
            throw AbsenceRefusal.notYours();
        }
    }

    private static boolean tooFar(Instant from, Instant to) {
        return to.isAfter(from.plus(LONGEST)) || to.isBefore(from.minus(LONGEST));
    }
}
