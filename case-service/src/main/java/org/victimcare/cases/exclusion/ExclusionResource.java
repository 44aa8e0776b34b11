package org.victimcare.cases.exclusion;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** The exclusion list of a case over HTTP. */
@Path("/v1/cases/{caseId}/exclusions")
@RolesAllowed(SUPERVISOR)
@Tag(name = "Closed cases")
class ExclusionResource {

    /** Why it does not count any more. */
    @Schema(name = "LiftExclusion")
    record LiftExclusion(@NotBlank @Size(max = 500) String reason) {}

    private final ExclusionList list;

    ExclusionResource(ExclusionList list) {
        this.list = list;
    }

    @POST
    @Operation(
            operationId = "excludeStaff",
            summary = "Keep a member of staff from a case",
            description =
                    "Whatever else would let them see it: unit, role, assignment or break-glass. For them there is no"
                            + " such case, and they do not hear of this. The same Idempotency-Key with the same body gives"
                            + " the first answer again.")
    @APIResponseSchema(
            value = ExclusionView.class,
            responseCode = "201",
            responseDescription = "Excluded. The ETag is the version of the exclusion.")
    public RestResponse<ExclusionView> exclude(
            UUID caseId, @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull ExcludeStaff request) {
        return list.exclude(key, caseId, request);
    }

    @GET
    @RolesAllowed({SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "listExclusions",
            summary = "Who must never see a case",
            description = "With what was lifted, the oldest first.")
    public Page<ExclusionView> list(
            UUID caseId, @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return list.read(caseId, limit, cursor);
    }

    @POST
    @Path("{id}/lifting")
    @Operation(
            operationId = "liftExclusion",
            summary = "Keep a member of staff from a case no longer",
            description = "What else lets them see it counts again. It stays on record. Needs If-Match.")
    public RestResponse<ExclusionView> lift(
            UUID caseId,
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull LiftExclusion request) {
        var view = list.lift(caseId, id, ifMatch, request.reason());
        return Versions.ok(view, view.version());
    }
}
