package org.victimcare.cases.handover;

import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** Hand-overs between units over HTTP. */
@Path("/v1/handovers")
@RolesAllowed({VICTIM_CARE_OFFICER, SUPERVISOR})
@Tag(
        name = "Hand-overs",
        description = "A case goes to another unit when that unit accepts it, with all that is to be done.")
class HandoverResource {

    /** What was seen to. */
    @Schema(name = "ConfirmHandover")
    record ConfirmHandover(@NotEmpty @Size(max = 20) List<@NotNull HandoverCheck> checks) {}

    /** Why a unit does not take a case over. */
    @Schema(name = "DeclineHandover")
    record DeclineHandover(@NotBlank @Size(max = 500) String reason) {}

    private final Handovers handovers;
    private final HandoverLists lists;

    HandoverResource(Handovers handovers, HandoverLists lists) {
        this.handovers = handovers;
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listHandovers",
            summary = "The hand-overs that wait for the answer of a unit",
            description =
                    "The oldest first; of your own unit when none is named. With sent those that the unit offered.")
    public Page<HandoverView> ofUnit(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("sent") @DefaultValue("false") boolean sent,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return lists.ofUnit(unit, sent, limit, cursor);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readHandover", summary = "Read a hand-over", description = "Its version is the ETag.")
    public RestResponse<HandoverView> read(UUID id) {
        return answer(handovers.read(id));
    }

    @POST
    @Path("{id}/confirmations")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "confirmHandover",
            summary = "Confirm what has to be seen to before a case can be handed over",
            description = "By the unit that holds the case. Needs If-Match.")
    public RestResponse<HandoverView> confirm(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ConfirmHandover request) {
        return answer(handovers.confirm(id, ifMatch, request.checks()));
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(
            operationId = "acceptHandover",
            summary = "Take a case over",
            description =
                    "By a supervisor or a victim care officer of the receiving unit, when everything is confirmed. The"
                            + " case, its open tasks, promised calls and what is owed are that unit's from then on. A task stays"
                            + " with its owner only where they are assigned to the case. Needs If-Match.")
    public RestResponse<HandoverView> accept(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(handovers.accept(id, ifMatch));
    }

    @POST
    @Path("{id}/decline")
    @Operation(
            operationId = "declineHandover",
            summary = "Do not take a case over",
            description = "By the receiving unit, with a reason. Needs If-Match.")
    public RestResponse<HandoverView> decline(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DeclineHandover request) {
        return answer(handovers.decline(id, ifMatch, request.reason()));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "withdrawHandover",
            summary = "Take an offer back",
            description = "By the unit that holds the case. Needs If-Match.")
    public RestResponse<HandoverView> withdraw(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(handovers.withdraw(id, ifMatch));
    }

    private static RestResponse<HandoverView> answer(HandoverView view) {
        return Versions.ok(view, view.version());
    }
}
