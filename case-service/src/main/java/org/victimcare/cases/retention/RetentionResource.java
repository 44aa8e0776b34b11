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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Versions;

/** How long cases are kept, over HTTP. */
@Path("/v1/cases/{caseId}/retention")
@Tag(name = "Retention", description = "How long cases are kept, and what must not be touched meanwhile.")
class RetentionResource {

    /** Another review group than the kind of crime says, and why. */
    @Schema(name = "SetReviewGroup")
    record SetReviewGroup(
            @NotNull ReviewGroup group,
            @NotBlank @Size(max = 1000) String reason) {}

    /** Why a case is kept for another period. */
    @Schema(name = "KeepCase")
    record KeepCase(@NotBlank @Size(max = 1000) String reason) {}

    private final Retentions retentions;

    RetentionResource(Retentions retentions) {
        this.retentions = retentions;
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "readRetention",
            summary = "How long a case is kept",
            description = "An open case has a review group and no dates. The version is the ETag.")
    public RestResponse<RetentionView> read(UUID caseId) {
        return answer(retentions.read(caseId));
    }

    @PUT
    @Path("group")
    @RolesAllowed(SUPERVISOR)
    @Operation(
            operationId = "setReviewGroup",
            summary = "Put a case into another review group",
            description =
                    "Its review is counted anew from the closing, or from when somebody last kept it. Needs If-Match.")
    public RestResponse<RetentionView> regroup(
            UUID caseId, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull SetReviewGroup request) {
        return answer(retentions.regroup(caseId, ifMatch, request.group(), request.reason()));
    }

    @POST
    @Path("keeping")
    @RolesAllowed(SUPERVISOR)
    @Operation(
            operationId = "keepCase",
            summary = "Keep a case for another period",
            description =
                    "When its review is due; the other answer is to erase its victims, on the ground RETENTION_OVER."
                            + " Needs If-Match.")
    public RestResponse<RetentionView> keep(
            UUID caseId, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull KeepCase request) {
        return answer(retentions.keep(caseId, ifMatch, request.reason()));
    }

    private static RestResponse<RetentionView> answer(RetentionView view) {
        return Versions.ok(view, view.version());
    }
}
