package org.victimcare.cases.access;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Page;

/** Who looked at a victim's case, over HTTP. */
@Path("/v1/cases")
@Tag(name = "Access log")
class WhoLookedResource {

    private final AccessReader reader;

    WhoLookedResource(AccessReader reader) {
        this.reader = reader;
    }

    @GET
    @Path("{caseId}/victims/{victimId}/access-log")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "readWhoLooked",
            summary = "Who looked at a victim's case, in words to be read to the victim",
            description = "Roles and units, days and purposes; no member of staff is named. The newest first.")
    public Page<AccessWords> about(
            UUID caseId,
            UUID victimId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reader.about(caseId, victimId, limit, cursor);
    }
}
