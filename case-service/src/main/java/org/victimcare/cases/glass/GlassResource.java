package org.victimcare.cases.glass;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.GlassVerdict;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** Break-glass over HTTP. */
@Path("/v1/break-glass")
@Tag(name = "Closed cases")
class GlassResource {

    /** What a second person found. */
    @Schema(name = "ReviewBreakGlass")
    record ReviewBreakGlass(
            @NotNull @Known GlassVerdict verdict,
            @NotBlank @Size(max = 2000) String words) {}

    private final GlassBreaking breaking;
    private final GlassReviews reviews;

    GlassResource(GlassBreaking breaking, GlassReviews reviews) {
        this.breaking = breaking;
        this.reviews = reviews;
    }

    @POST
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "breakGlass",
            summary = "Look at a case that is closed to you, because somebody may come to harm otherwise",
            description = "For 60 minutes you may read what lies below /v1/cases/{caseId} of this one case, and change"
                    + " nothing. Supervisors are told at once, and a second person reviews it. A sealed case, and"
                    + " one that you must never see, are as if they did not exist. Each attempt is on record."
                    + " The same Idempotency-Key with the same body gives the first answer again.")
    @APIResponseSchema(
            value = GlassView.class,
            responseCode = "201",
            responseDescription = "Open until expiresAt. The ETag is the version of the break-glass.")
    public RestResponse<GlassView> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull BreakGlass request) {
        try {
            return breaking.open(key, request);
        } catch (GlassRefusal refused) {
            breaking.recordRefused(request);
            throw refused;
        }
    }

    @GET
    @RolesAllowed({SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "listBreakGlass",
            summary = "What glass was broken",
            description =
                    "The newest first: supervisors see that of the cases that they may see, auditors that of all.")
    public Page<GlassView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return reviews.list(limit, cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "readBreakGlass",
            summary = "Read a break-glass",
            description = "Your own, or as supervisor or auditor. Its version is the ETag.")
    public RestResponse<GlassView> read(UUID id) {
        var view = reviews.read(id);
        return Versions.ok(view, view.version());
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed(SUPERVISOR)
    @Operation(
            operationId = "reviewBreakGlass",
            summary = "Judge whether somebody had to break the glass",
            description = "By somebody else, who may see the case. It ends the task. Needs If-Match.")
    public RestResponse<GlassView> review(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ReviewBreakGlass request) {
        var view = reviews.review(id, ifMatch, request.verdict(), request.words());
        return Versions.ok(view, view.version());
    }
}
