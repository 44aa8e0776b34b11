package org.victimcare.cases.representative;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** What can be done with those who speak for a victim. Each method is one transaction. */
@ApplicationScoped
class Representatives {

    private final RepresentativeRepository representatives;
    private final Victims victims;
    private final CaseFinder cases;
    private final Announcements announcements;
    private final Idempotency idempotency;
    private final Session database;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Representatives(
            RepresentativeRepository representatives,
            Victims victims,
            CaseFinder cases,
            Announcements announcements,
            Idempotency idempotency,
            Session database,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.representatives = representatives;
        this.victims = victims;
        this.cases = cases;
        this.announcements = announcements;
        this.idempotency = idempotency;
        this.database = database;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RestResponse<RepresentativeView> appoint(
            @Nullable String key, UUID caseId, UUID victimId, RepresentativeRequest request) {
        victims.changeable(caseId, victimId);
        return idempotency.once(
                key,
                "appoint-representative " + victimId,
                request,
                RepresentativeView.class,
                () -> appoint(caseId, victimId, request.representative(clock.instant())));
    }

    @Transactional
    Page<RepresentativeView> readAll(UUID caseId, UUID victimId, @Nullable Integer limit, @Nullable String cursor) {
        victims.readable(caseId, victimId);
        accessLog.record(Operation.CONSULTATION, "read-representatives", caseId, victimId);
        return Page.of(
                limit, cursor, (after, rows) -> representatives.after(victimId, after, rows), RepresentativeView::id);
    }

    @Transactional
    RepresentativeView read(UUID caseId, UUID victimId, UUID id) {
        victims.readable(caseId, victimId);
        var view = representatives.get(victimId, id).view();
        accessLog.record(Operation.CONSULTATION, "read-representative", caseId, victimId);
        return view;
    }

    @Transactional
    RepresentativeView change(
            UUID caseId, UUID victimId, UUID id, @Nullable String ifMatch, RepresentativeRequest request) {
        var representative = changing(caseId, victimId, id, ifMatch);
        var before = representative.view();
        var terms = request.representative(before.startsAt());
        if (terms.role() != before.role()) {
            throw RepresentativeRefusal.roleIsKept();
        }
        var changed = representative.change(terms, clock.instant());
        check(caseId, victimId, terms, id);
        return remember("change-representative", caseId, victimId, representative, changed);
    }

    @Transactional
    RepresentativeView end(UUID caseId, UUID victimId, UUID id, @Nullable String ifMatch, String reason) {
        var representative = changing(caseId, victimId, id, ifMatch);
        var ended = representative.end(reason, clock.instant());
        return remember("end-representative", caseId, victimId, representative, ended);
    }

    @Transactional
    RepresentativeView exclude(
            UUID caseId, UUID victimId, UUID id, @Nullable String ifMatch, ExclusionGround ground, String reason) {
        var representative = changing(caseId, victimId, id, ifMatch);
        var excluded = representative.exclude(ground, reason, clock.instant(), caller.id());
        return remember("exclude-representative", caseId, victimId, representative, excluded);
    }

    private RestResponse<RepresentativeView> appoint(UUID caseId, UUID victimId, NewRepresentative appointed) {
        lock(victimId);
        var id = Ids.next(clock);
        check(caseId, victimId, appointed, id);
        var representative = new Representative(id, caseId, victimId, appointed, clock.instant(), caller.id());
        representatives.persist(representative);
        announce(caseId, representative.appointed());
        accessLog.record(Operation.COLLECTION, "appoint-representative", caseId, victimId);
        var view = representative.view();
        var location = URI.create("/v1/cases/" + caseId + "/victims/" + victimId + "/representatives/" + id);
        return Versions.created(location, view, view.version());
    }

    private Representative changing(UUID caseId, UUID victimId, UUID id, @Nullable String ifMatch) {
        victims.changeable(caseId, victimId);
        lock(victimId);
        var representative = representatives.get(victimId, id);
        Versions.demand(ifMatch, representative.view().version());
        return representative;
    }

    private void check(UUID caseId, UUID victimId, NewRepresentative terms, UUID id) {
        var others = representatives.of(victimId).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        var crime = cases.any(caseId).category();
        AuthorityPolicy.check(terms, victims.any(caseId, victimId), crime, others, clock.instant());
    }

    private RepresentativeView remember(
            String action, UUID caseId, UUID victimId, Representative representative, CaseEvent event) {
        announce(caseId, event);
        accessLog.record(Operation.ALTERATION, action, caseId, victimId);
        representatives.flush();
        return representative.view();
    }

    private void announce(UUID caseId, CaseEvent event) {
        announcements.announce(List.of(new CaseFacts(caseId, true, null, List.of(event))));
    }

    /** So that of two who get to decide at once, one sees the other. */
    private void lock(UUID victimId) {
        database.createNativeQuery("select id from victim where id = ?1 for update", UUID.class)
                .setParameter(1, victimId)
                .getSingleResult();
    }
}
