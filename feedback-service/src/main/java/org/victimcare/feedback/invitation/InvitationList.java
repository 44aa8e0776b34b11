package org.victimcare.feedback.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/**
 * What staff may see of invitations. Those of closely held cases are not listed by state: whoever may see one asks by its
 * case.
 */
@ApplicationScoped
class InvitationList {

    private final InvitationRepository invitations;
    private final CaseAccess access;
    private final Caller caller;
    private final AccessLog accessLog;

    InvitationList(InvitationRepository invitations, CaseAccess access, Caller caller, AccessLog accessLog) {
        this.invitations = invitations;
        this.access = access;
        this.caller = caller;
        this.accessLog = accessLog;
    }

    @Transactional
    RestResponse<InvitationView> find(UUID id) {
        var invitation = invitations
                .findByIdOptional(id)
                .filter(it -> access.mayKnow(it.caseId(), it.unit()))
                .orElseThrow(InvitationRefusal::notFound);
        accessLog.record(
                AccessLog.Operation.CONSULTATION, "read-invitation", invitation.caseId(), invitation.victimId());
        return Versions.ok(invitation.view(), invitation.version());
    }

    @Transactional
    Page<InvitationView> ofCase(UUID caseId, @Nullable String cursor, @Nullable Integer limit) {
        accessLog.record(AccessLog.Operation.CONSULTATION, "list-invitations", caseId, null);
        return Page.newestFirst(
                limit,
                cursor,
                (before, size) -> invitations.ofCase(caseId, before, size).stream()
                        .filter(it -> access.mayKnow(it.caseId(), it.unit()))
                        .map(Invitation::view)
                        .toList(),
                InvitationView::id);
    }

    @Transactional
    Page<InvitationView> inState(InvitationState state, @Nullable String cursor, @Nullable Integer limit) {
        accessLog.record(AccessLog.Operation.CONSULTATION, "list-invitations", null, null);
        return Page.newestFirst(limit, cursor, (before, size) -> views(state, before, size), InvitationView::id);
    }

    private List<InvitationView> views(InvitationState state, UUID before, int limit) {
        var found = caller.seesEveryUnit()
                ? invitations.inState(state, null, caller.id(), before, limit)
                : caller.unit()
                        .map(unit -> invitations.inState(state, unit, caller.id(), before, limit))
                        .orElse(List.of());
        return found.stream().map(Invitation::view).toList();
    }
}
