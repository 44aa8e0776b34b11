package org.victimcare.cases.phone;

import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** Promised calls over HTTP. */
@Path("/v1/call-backs")
@RolesAllowed({PHONE_LINE_AGENT, SUPERVISOR})
@Tag(name = "Phone line")
class CallBackResource {

    /** Somebody tried to reach the victim. */
    @Schema(name = "AttemptCallBack")
    record AttemptCallBack(@NotNull Boolean reached) {}

    private final CallBacks callBacks;

    CallBackResource(CallBacks callBacks) {
        this.callBacks = callBacks;
    }

    @GET
    @Operation(
            operationId = "listCallBacks",
            summary = "The promised calls in a state",
            description = "The most pressing first. What is missed is still owed.")
    public Page<CallBackView> list(
            @QueryParam("state") @NotNull CallBackState state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return callBacks.queue(state, limit, cursor);
    }

    @POST
    @Path("{id}/attempts")
    @Operation(
            operationId = "attemptCallBack",
            summary = "Record that a promised call was made, or tried",
            description = "Refused outside the safe hours of the contact plan. Needs If-Match.")
    public RestResponse<CallBackView> attempt(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull AttemptCallBack request) {
        var view = callBacks.attempt(id, ifMatch, request.reached());
        return Versions.ok(view, view.version());
    }
}
