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

/** What staff may see of invitations: those of their own unit, or all where their role reaches so far. */
@ApplicationScoped
class InvitationList {

    private final InvitationRepository invitations;
    private final Caller caller;
    private final AccessLog accessLog;

    InvitationList(InvitationRepository invitations, Caller caller, AccessLog accessLog) {
        this.invitations = invitations;
        this.caller = caller;
        this.accessLog = accessLog;
    }

    @Transactional
    RestResponse<InvitationView> find(UUID id) {
        var invitation = invitations
                .findByIdOptional(id)
                .filter(it -> mayKnow(it.unit()))
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
                        .filter(it -> mayKnow(it.unit()))
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
                ? invitations.inState(state, before, limit)
                : caller.unit()
                        .map(unit -> invitations.inState(state, unit, before, limit))
                        .orElse(List.of());
        return found.stream().map(Invitation::view).toList();
    }

    private boolean mayKnow(String unit) {
        return caller.seesEveryUnit() || caller.unit().filter(unit::equals).isPresent();
    }
}
