package org.victimcare.cases.retention;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Versions;

/** Legal holds over HTTP. */
@Path("/v1/cases/{caseId}/legal-holds")
@Tag(name = "Retention", description = "How long cases are kept, and what must not be touched meanwhile.")
class LegalHoldResource {

    /** Why nothing of the case may be erased. */
    @Schema(name = "PlaceLegalHold")
    record PlaceLegalHold(@NotBlank @Size(max = 1000) String reason) {}

    /** Why the hold is over. */
    @Schema(name = "ReleaseLegalHold")
    record ReleaseLegalHold(@NotBlank @Size(max = 1000) String reason) {}

    private final LegalHolds holds;

    LegalHoldResource(LegalHolds holds) {
        this.holds = holds;
    }

    @POST
    @RolesAllowed({INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "placeLegalHold",
            summary = "Put a case under legal hold",
            description =
                    "From now on nothing of it is erased or dropped, until the hold is released. Do not name the"
                            + " victim in the reason. The same Idempotency-Key with the same body gives the first answer again.")
    @APIResponseSchema(
            value = LegalHoldView.class,
            responseCode = "201",
            responseDescription = "Placed. The ETag is its version.")
    public RestResponse<LegalHoldView> place(
            UUID caseId, @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull PlaceLegalHold request) {
        return holds.place(key, caseId, request.reason());
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(operationId = "listLegalHolds", summary = "The legal holds of a case", description = "The oldest first.")
    public List<LegalHoldView> list(UUID caseId) {
        return holds.read(caseId);
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed(SUPERVISOR)
    @Operation(
            operationId = "releaseLegalHold",
            summary = "Release a case from legal hold",
            description = "What fell due meanwhile happens now. Needs If-Match with the version of the hold.")
    public RestResponse<LegalHoldView> release(
            UUID caseId,
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReleaseLegalHold request) {
        var view = holds.release(caseId, id, ifMatch, request.reason());
        return Versions.ok(view, view.version());
    }
}
