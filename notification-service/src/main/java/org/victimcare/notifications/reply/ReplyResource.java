package org.victimcare.notifications.reply;

import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;
import org.victimcare.notifications.sight.CaseSight;

/** What came in, over HTTP. */
@Path("/v1/replies")
@Tag(name = "Replies", description = "What victims wrote to us")
class ReplyResource {

    private static final String UUID_TEXT = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final ReplyDesk desk;
    private final CaseSight sight;

    ReplyResource(ReplyDesk desk, CaseSight sight) {
        this.desk = desk;
        this.sight = sight;
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, SUPERVISOR})
    @Operation(
            operationId = "listReplies",
            summary = "What a victim wrote, newest first",
            description = "Without the words: reading those is one look at one reply.")
    public Page<ReplyView> list(
            @QueryParam("victimId") @NotNull @Pattern(regexp = UUID_TEXT) String victimId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var victim = UUID.fromString(victimId);
        return desk.of(victim, sight.hidden(desk.casesOf(victim)), limit, cursor);
    }

    @GET
    @Path("queue")
    @RolesAllowed({PHONE_LINE_AGENT, SUPERVISOR})
    @Operation(
            operationId = "listUnmatchedReplies",
            summary = "What nobody knows whose it is",
            description = "Words of danger first, then the oldest.")
    public Page<ReplyView> queue(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return desk.queue(limit, cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, SUPERVISOR})
    @Operation(
            operationId = "readReply",
            summary = "Read a reply with its words, while they are kept",
            description = "Each look is in the access log. Its version is the ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The reply",
            content = @Content(schema = @Schema(implementation = ReplyView.class)))
    @APIResponse(responseCode = "404", description = "There is no such reply")
    public RestResponse<ReplyView> read(UUID id) {
        demandSight(id);
        var reply = desk.read(id);
        return Versions.ok(reply.viewWithWords(), reply.version());
    }

    @POST
    @Path("{id}/handled")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, SUPERVISOR})
    @Operation(
            operationId = "handleReply",
            summary = "Record that somebody looked after a reply",
            description = "Its words are taken away. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The reply",
            content = @Content(schema = @Schema(implementation = ReplyView.class)))
    @APIResponse(responseCode = "404", description = "There is no such reply")
    @APIResponse(responseCode = "409", description = "Somebody looked after it already, or it is gone")
    public RestResponse<ReplyView> handle(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        demandSight(id);
        var reply = desk.handle(id, ifMatch);
        return Versions.ok(reply.view(), reply.version());
    }

    private void demandSight(UUID id) {
        desk.caseOf(id).ifPresent(caseId -> sight.demand(caseId, () -> ReplyRefusal.unknown(id)));
    }
}
