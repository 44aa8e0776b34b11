package org.victimcare.cases.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.StaffRole;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.AccessReason;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Page;

/** What supervisors can do with the cases of others, many at a time. Each method is one transaction. */
@ApplicationScoped
class Reassignments {

    private final ReassignmentCases cases;
    private final CaseFinder finder;
    private final Session database;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final AccessReason reason;
    private final Caller caller;
    private final Clock clock;

    Reassignments(
            ReassignmentCases cases,
            CaseFinder finder,
            Session database,
            Idempotency idempotency,
            AccessLog accessLog,
            AccessReason reason,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.finder = finder;
        this.database = database;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.reason = reason;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ReassignmentPreview preview(String from, StaffRole role) {
        var open = cases.countOpen(role, from, Visibility.of(caller), ReassignmentPreview.MOST);
        accessLog.searched("preview-reassignment", List.of("officer"), (int) open);
        return ReassignmentPreview.of(open, cases.countTasks(from, ReassignmentPreview.MOST));
    }

    @Transactional
    RestResponse<ReassignmentView> ask(@Nullable String key, AskReassignment request) {
        return idempotency.once(key, "ask-reassignment", request, ReassignmentView.class, () -> ask(request));
    }

    private RestResponse<ReassignmentView> ask(AskReassignment request) {
        if (request.from().equals(request.to().staffId())) {
            throw ReassignmentRefusal.samePerson();
        }
        var asked = new Reassignment(Ids.next(clock), request, clock.instant(), caller.id());
        database.persist(asked);
        database.flush();
        var visibility = Visibility.of(caller);
        if (request.cases() == null) {
            cases.noteAll(asked.id(), request.role(), request.from(), visibility);
        } else {
            cases.noteListed(asked.id(), request.cases(), visibility);
        }
        var waiting = cases.waiting(asked.id(), Integer.MAX_VALUE);
        var refused =
                cases.refused(asked.id(), new UUID(0, 0), Integer.MAX_VALUE).size();
        asked.expect(waiting.size() + refused, refused);
        putOnRecord(waiting);
        var view = asked.view();
        return ResponseBuilder.<ReassignmentView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create("/v1/reassignments/" + view.id()))
                .entity(view)
                .build();
    }

    /** The work is done later, by nobody in particular: who asked for it stands in the access log of each case. */
    private void putOnRecord(List<UUID> asked) {
        for (var file : finder.all(asked)) {
            if (file.marking() == Marking.RESTRICTED || file.marking() == Marking.SEALED) {
                reason.demandForRestricted();
            }
        }
        asked.forEach(caseId -> accessLog.record(Operation.ALTERATION, "ask-reassignment", caseId, null));
    }

    @Transactional
    ReassignmentView read(UUID id) {
        return get(id).view();
    }

    /** What the caller may not see is left out, unless they asked for it. */
    @Transactional
    Page<RefusedCase> refused(UUID id, @Nullable Integer limit, @Nullable String cursor) {
        var asked = get(id).view();
        var page = Page.of(limit, cursor, (after, rows) -> cases.refused(id, after, rows), RefusedCase::caseId);
        var own = asked.askedBy().equals(caller.id());
        accessLog.record(Operation.CONSULTATION, "read-reassignment", null, null);
        return new Page<>(
                page.items().stream().filter(row -> own || isVisible(row)).toList(), page.next());
    }

    private boolean isVisible(RefusedCase row) {
        return row.reason() != CaseRefused.NOT_FOUND && finder.isVisible(row.caseId());
    }

    private Reassignment get(UUID id) {
        var found = database.find(Reassignment.class, id);
        if (found == null) {
            throw ReassignmentRefusal.notFound(id);
        }
        return found;
    }
}
