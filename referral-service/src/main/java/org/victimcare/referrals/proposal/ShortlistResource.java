package org.victimcare.referrals.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.web.Page;

/** Proposals over HTTP. */
@Path("/v1/cases/{caseId}/proposals")
@RolesAllowed({
    Roles.VICTIM_CARE_OFFICER,
    Roles.PHONE_LINE_AGENT,
    Roles.INVESTIGATING_OFFICER,
    Roles.SUPERVISOR,
    Roles.AUDITOR
})
@Tag(name = "Proposals", description = "Which services fit a victim, best first, with the reasons")
class ShortlistResource {

    private final Shortlists shortlists;

    ShortlistResource(Shortlists shortlists) {
        this.shortlists = shortlists;
    }

    @GET
    @Operation(
            summary = "Read the services proposed for each victim of a case",
            description = "They are made when a victim's needs are assessed, and again when that changes.")
    public Page<ShortlistView> ofCase(UUID caseId) {
        return shortlists.ofCase(caseId);
    }
}
