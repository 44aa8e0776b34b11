package org.victimcare.notifications.delivery;

import static org.victimcare.kit.security.Roles.SUPERVISOR;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.victimcare.kit.erasure.SubjectAccess;
import org.victimcare.kit.erasure.SubjectAccessPack;
import org.victimcare.notifications.sight.CaseSight;

/** Everything that is held here about a victim, for the victim. */
@Path("/v1/cases/{caseId}/victims/{victimId}/subject-access")
@RolesAllowed(SUPERVISOR)
@Tag(name = "Subject access", description = "What a victim may read of what is held about them.")
class SubjectAccessResource {

    private final SubjectAccess subjectAccess;
    private final CaseSight sight;

    SubjectAccessResource(SubjectAccess subjectAccess, CaseSight sight) {
        this.subjectAccess = subjectAccess;
        this.sight = sight;
    }

    @GET
    @Operation(
            operationId = "readSubjectAccessPack",
            summary = SubjectAccessPack.SUMMARY,
            description = SubjectAccessPack.DESCRIPTION)
    public SubjectAccessPack read(UUID caseId, UUID victimId) {
        sight.demand(caseId, NotificationRefusal::caseUnknown);
        return QuarkusTransaction.requiringNew().call(() -> subjectAccess.pack(caseId, victimId));
    }
}
