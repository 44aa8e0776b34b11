package org.victimcare.feedback.invitation;

import static org.victimcare.kit.security.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.victimcare.kit.erasure.SubjectAccess;
import org.victimcare.kit.erasure.SubjectAccessPack;

/** Everything that is held here about a victim, for the victim. */
@Path("/v1/cases/{caseId}/victims/{victimId}/subject-access")
@RolesAllowed(SUPERVISOR)
@Tag(name = "Subject access", description = "What a victim may read of what is held about them.")
class SubjectAccessResource {

    private final SubjectAccess subjectAccess;
    private final CaseAccess access;

    SubjectAccessResource(SubjectAccess subjectAccess, CaseAccess access) {
        this.subjectAccess = subjectAccess;
        this.access = access;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readSubjectAccessPack",
            summary = SubjectAccessPack.SUMMARY,
            description = SubjectAccessPack.DESCRIPTION)
    public SubjectAccessPack read(UUID caseId, UUID victimId) {
        access.demand(caseId);
        return subjectAccess.pack(caseId, victimId);
    }
}
