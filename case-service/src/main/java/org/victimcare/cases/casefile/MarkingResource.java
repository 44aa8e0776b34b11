package org.victimcare.cases.casefile;

import static org.victimcare.kit.security.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.Marking;
import org.victimcare.kit.web.Versions;

/** How closely a case is held, over HTTP. */
@Path("/v1/cases/{caseId}/marking")
@Tag(name = "Closed cases", description = "How closely a case is held, who must never see it, and break-glass.")
class MarkingResource {

    /**
     * How closely a case is held from now on.
     *
     * @param staysWith when it is sealed by somebody who is not assigned to it: which of the assigned sees it
     */
    @Schema(name = "MarkCase")
    record MarkCase(
            @NotNull @Known Marking marking,
            @NotBlank @Size(max = 200) String reason,
            @Size(max = 100) @Nullable String staysWith) {}

    private final CaseChanges cases;

    MarkingResource(CaseChanges cases) {
        this.cases = cases;
    }

    @PUT
    @RolesAllowed(SUPERVISOR)
    @Operation(
            operationId = "markCase",
            summary = "Hold a case more, or less, closely",
            description = "From then on the other services know its kind of crime as WITHHELD while it is restricted or"
                    + " sealed, and victims hear of it from people only. Needs If-Match.")
    public RestResponse<CaseView> mark(
            UUID caseId, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull MarkCase request) {
        var view = cases.mark(caseId, ifMatch, request.marking(), request.reason(), request.staysWith());
        return Versions.ok(view, view.version());
    }
}
