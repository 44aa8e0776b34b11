package org.victimcare.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.Oppositions;
import org.victimcare.cases.person.SuspectRoleResource.RecordSuspectRole;
import org.victimcare.cases.victim.Victims;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Versions;

/**
 * What can be done with victims who are suspects too. Nothing of it is announced, since each side would learn of the other.
 * Each method is one transaction.
 */
@ApplicationScoped
class SuspectRoles {

    private final SuspectRoleRepository roles;
    private final PersonLinkRepository links;
    private final CaseFinder cases;
    private final Victims victims;
    private final Oppositions oppositions;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    SuspectRoles(
            SuspectRoleRepository roles,
            PersonLinkRepository links,
            CaseFinder cases,
            Victims victims,
            Oppositions oppositions,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.roles = roles;
        this.links = links;
        this.cases = cases;
        this.victims = victims;
        this.oppositions = oppositions;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** From then on whoever works on one of the two cases does not see the other. */
    @Transactional
    SuspectRoleView record(UUID caseId, UUID victimId, RecordSuspectRole request) {
        victims.changeable(caseId, victimId);
        cases.visible(request.suspectIn());
        refuseMerging(victimId, request.suspectIn());
        var role = new SuspectRole(
                Ids.next(clock),
                caseId,
                victimId,
                request.suspectIn(),
                request.standing(),
                request.reason(),
                clock.instant(),
                caller.id());
        roles.persistAndFlush(role);
        if (role.isElsewhere()) {
            oppositions.oppose(caseId, request.suspectIn(), role.view().id());
        }
        accessLog.record(Operation.COLLECTION, "record-suspect-role", caseId, victimId);
        return role.view();
    }

    /** Those of which the caller may know both cases. */
    @Transactional
    List<SuspectRoleView> read(UUID caseId, UUID victimId) {
        victims.visible(caseId, victimId);
        accessLog.record(Operation.CONSULTATION, "read-suspect-roles", caseId, victimId);
        return roles.of(victimId).stream()
                .filter(role -> cases.isVisible(role.suspectCaseId()))
                .map(SuspectRole::view)
                .toList();
    }

    @Transactional
    SuspectRoleView withdraw(UUID caseId, UUID victimId, UUID id, @Nullable String ifMatch, String reason) {
        victims.changeable(caseId, victimId);
        var role = roles.get(victimId, id);
        if (!cases.isVisible(role.suspectCaseId())) {
            throw PersonRefusal.suspectRoleNotFound(id);
        }
        Versions.demand(ifMatch, role.view().version());
        role.withdraw(reason, clock.instant(), caller.id());
        roles.flush();
        if (role.isElsewhere()) {
            oppositions.reconcile(caseId, role.suspectCaseId(), id);
        }
        accessLog.record(Operation.ALTERATION, "withdraw-suspect-role", caseId, victimId);
        return role.view();
    }

    private void refuseMerging(UUID victimId, UUID suspectIn) {
        links.lock(Set.of(victimId));
        if (roles.counts(Set.of(victimId), Set.of(suspectIn))) {
            throw PersonRefusal.suspectRoleKnown();
        }
        if (links.casesOfPersonOf(victimId).contains(suspectIn)) {
            throw PersonRefusal.linkedToThatCase();
        }
    }
}
