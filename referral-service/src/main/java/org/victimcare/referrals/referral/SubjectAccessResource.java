package org.victimcare.referrals.referral;

import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.victimcare.kit.erasure.SubjectAccess;
import org.victimcare.kit.erasure.SubjectAccessPack;
import org.victimcare.referrals.casefile.KnownCases;

/** Everything that is held here about a victim, for the victim. */
@Path("/v1/cases/{caseId}/victims/{victimId}/subject-access")
@RolesAllowed({VICTIM_CARE_OFFICER, SUPERVISOR})
@Tag(name = "Subject access", description = "What a victim may read of what is held about them.")
class SubjectAccessResource {

    private final SubjectAccess subjectAccess;
    private final KnownCases cases;

    SubjectAccessResource(SubjectAccess subjectAccess, KnownCases cases) {
        this.subjectAccess = subjectAccess;
        this.cases = cases;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readSubjectAccessPack",
            summary = SubjectAccessPack.SUMMARY,
            description = SubjectAccessPack.DESCRIPTION)
    public SubjectAccessPack read(UUID caseId, UUID victimId) {
        cases.visible(caseId);
        return subjectAccess.pack(caseId, victimId);
    }
}
