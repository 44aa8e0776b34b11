package org.victimcare.cases.handover;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Page;

/** The hand-overs of a case over HTTP. */
@Path("/v1/cases/{caseId}/handovers")
@RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
@Tag(name = "Hand-overs")
class CaseHandoverResource {

    /**
     * To which unit a case is to go.
     *
     * @param reason why, for staff of both units; no medical details
     */
    @Schema(name = "OfferHandover")
    record OfferHandover(
            @NotBlank @Size(max = 10) String toUnit,
            @NotBlank @Size(max = 500) String reason) {}

    private final Handovers handovers;
    private final HandoverLists lists;

    CaseHandoverResource(Handovers handovers, HandoverLists lists) {
        this.handovers = handovers;
        this.lists = lists;
    }

    @POST
    @Operation(
            operationId = "offerHandover",
            summary = "Offer a case to another unit",
            description =
                    "Until it accepts, the unit that holds the case is responsible. The same Idempotency-Key with the"
                            + " same body gives the first answer again.")
    @APIResponseSchema(
            value = HandoverView.class,
            responseCode = "201",
            responseDescription = "Offered. The ETag is its version.")
    public RestResponse<HandoverView> offer(
            UUID caseId, @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull OfferHandover request) {
        return handovers.offer(key, caseId, request);
    }

    @GET
    @Operation(operationId = "listHandoversOfCase", summary = "The hand-overs of a case, the newest first")
    public Page<HandoverView> ofCase(
            UUID caseId, @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return lists.ofCase(caseId, limit, cursor);
    }
}
