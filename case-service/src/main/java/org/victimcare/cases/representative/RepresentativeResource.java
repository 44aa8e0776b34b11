package org.victimcare.cases.representative;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
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

/** Those who speak for a victim over HTTP. Every reading is on record. */
@Path("/v1/cases/{caseId}/victims/{victimId}/representatives")
@Tag(name = "Representatives", description = "Who speaks for a victim, and what they may do.")
class RepresentativeResource {

    /** Why somebody does not speak for a victim any more. */
    @Schema(name = "EndRepresentative")
    record EndRepresentative(@NotBlank @Size(max = 500) String reason) {}

    /** Why somebody must not speak for a victim. */
    @Schema(name = "ExcludeRepresentative")
    record ExcludeRepresentative(
            @NotNull ExclusionGround ground,
            @NotBlank @Size(max = 1000) String reason) {}

    private final Representatives representatives;

    RepresentativeResource(Representatives representatives) {
        this.representatives = representatives;
    }

    @POST
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "appointRepresentative",
            summary = "Record that somebody speaks for a victim",
            description =
                    "A parent or guardian only for a victim under 18 or of unknown age, and at 16 and 17 contacted"
                            + " only when the young person agrees; a business contact only for a business; a close relative only"
                            + " where somebody died. Nobody who is under suspicion. Besides two parents only one decides at a"
                            + " time. The same Idempotency-Key with the same body gives the first answer again.")
    @APIResponseSchema(
            value = RepresentativeView.class,
            responseCode = "201",
            responseDescription = "Recorded. The ETag is its version.")
    public RestResponse<RepresentativeView> appoint(
            UUID caseId,
            UUID victimId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull RepresentativeRequest request) {
        return representatives.appoint(key, caseId, victimId, request);
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "listRepresentatives",
            summary = "Who speaks for a victim, did, or must not",
            description = "The oldest first.")
    public Page<RepresentativeView> list(
            UUID caseId,
            UUID victimId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return representatives.readAll(caseId, victimId, limit, cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "readRepresentative",
            summary = "Read who speaks for a victim",
            description = "The version is the ETag.")
    public RestResponse<RepresentativeView> read(UUID caseId, UUID victimId, UUID id) {
        return answer(representatives.read(caseId, victimId, id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "changeRepresentative",
            summary = "Record what somebody may do for a victim from now on",
            description = "The role stays. The same rules hold as for a new one. Needs If-Match.")
    public RestResponse<RepresentativeView> change(
            UUID caseId,
            UUID victimId,
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RepresentativeRequest request) {
        return answer(representatives.change(caseId, victimId, id, ifMatch, request));
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "endRepresentative",
            summary = "Record that somebody does not speak for a victim any more",
            description = "From this moment. Needs If-Match.")
    public RestResponse<RepresentativeView> end(
            UUID caseId,
            UUID victimId,
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EndRepresentative request) {
        return answer(representatives.end(caseId, victimId, id, ifMatch, request.reason()));
    }

    @POST
    @Path("{id}/exclusion")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "excludeRepresentative",
            summary = "Record that somebody must not speak for a victim",
            description =
                    "From this moment they get nothing and are told nothing; under suspicion, or where it is not in"
                            + " the child's interest. It is not taken back: appoint them anew when it turns out otherwise."
                            + " Needs If-Match.")
    public RestResponse<RepresentativeView> exclude(
            UUID caseId,
            UUID victimId,
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ExcludeRepresentative request) {
        return answer(representatives.exclude(caseId, victimId, id, ifMatch, request.ground(), request.reason()));
    }

    private static RestResponse<RepresentativeView> answer(RepresentativeView view) {
        return Versions.ok(view, view.version());
    }
}
