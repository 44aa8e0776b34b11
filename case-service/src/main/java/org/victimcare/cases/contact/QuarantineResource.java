package org.victimcare.cases.contact;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** New addresses that wait to be confirmed, over HTTP. */
@Path("/v1/cases/{caseId}/victims/{victimId}/contact-quarantines")
@Tag(name = "Contact plans")
class QuarantineResource {

    private final Quarantines quarantines;

    QuarantineResource(Quarantines quarantines) {
        this.quarantines = quarantines;
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "listContactQuarantines",
            summary = "The changed addresses of a victim, and what became of them",
            description = "The newest first. While one is open, no machine uses that channel.")
    public Page<QuarantineView> list(
            UUID caseId,
            UUID victimId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return quarantines.read(caseId, victimId, limit, cursor);
    }

    @POST
    @Path("{id}/confirmation")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "confirmContact",
            summary = "Record that a new address was confirmed by another way",
            description = "By a conversation on a channel that is allowed and has not changed, in person, or by a"
                    + " representative. Needs If-Match with the version of the quarantine.")
    public RestResponse<QuarantineView> confirm(
            UUID caseId,
            UUID victimId,
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ConfirmContact request) {
        var view = quarantines.confirm(caseId, victimId, id, ifMatch, request);
        return Versions.ok(view, view.version());
    }
}
