package org.victimcare.notifications.delivery;

import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SERVICE_CASE;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;
import org.victimcare.notifications.delivery.Cancelling.CancelByRule;
import org.victimcare.notifications.delivery.Cancelling.CancelledByRule;

/** What was and will be sent to victims, for the staff who look after them. */
@Path("/v1/notifications")
@Tag(name = "Notifications", description = "Messages to victims: planned, sent, blocked, failed. Never their content")
class NotificationResource {

    /** Why something is asked for: kept, and seen by staff. */
    @Schema(name = "SendAgain")
    record SendAgain(@NotBlank @Size(max = 200) String reason) {}

    /** Text, not a type: a filter that is none is a wrong request, not something that is not there. */
    private static final String UUID_TEXT = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Enquiries enquiries;
    private final MessageSight sight;
    private final MessageLists lists;
    private final Cancelling cancelling;
    private final Idempotency idempotency;

    NotificationResource(
            Enquiries enquiries,
            MessageSight sight,
            MessageLists lists,
            Cancelling cancelling,
            Idempotency idempotency) {
        this.enquiries = enquiries;
        this.sight = sight;
        this.lists = lists;
        this.cancelling = cancelling;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, SUPERVISOR, SERVICE_CASE})
    @Operation(
            summary = "List notifications, newest first",
            description = "Every filter given narrows the list. Who sees one unit only has to say of which case or"
                    + " victim. Across cases, those that are closely held are left out: ask by the case. 503 while"
                    + " case-service cannot be asked.")
    public Page<NotificationView> list(
            @QueryParam("caseId") @Pattern(regexp = UUID_TEXT) @Nullable String caseId,
            @QueryParam("victimId") @Pattern(regexp = UUID_TEXT) @Nullable String victimId,
            @QueryParam("state") @Pattern(regexp = "DUE|CLAIMED|SENT|BLOCKED|FAILED") @Nullable String state,
            @QueryParam("cursor") @Parameter(description = "What the page before gave as next") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return lists.list(MessageFilter.of(caseId, victimId, state), limit, cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, SUPERVISOR, SERVICE_CASE})
    @Operation(summary = "Read one notification")
    @APIResponse(
            responseCode = "200",
            description = "The notification, with its version as ETag",
            content = @Content(schema = @Schema(implementation = NotificationView.class)))
    @APIResponse(responseCode = "404", description = "There is no such notification")
    public RestResponse<NotificationView> find(UUID id) {
        demandSight(id);
        var found = enquiries.find(id);
        return Versions.ok(found.view(), found.version());
    }

    @POST
    @Path("{id}/resend")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, SUPERVISOR})
    @Operation(
            summary = "Send a message again",
            description = "Creates a new notification of the same kind. The contact plan is asked anew, so it can be"
                    + " blocked where the first was sent.")
    @APIResponse(
            responseCode = "201",
            description = "The new notification, which is now due",
            content = @Content(schema = @Schema(implementation = NotificationView.class)))
    @APIResponse(responseCode = "404", description = "There is no such notification")
    @APIResponse(responseCode = "409", description = "The first is still under way")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another request")
    public RestResponse<NotificationView> resend(
            UUID id,
            @HeaderParam("Idempotency-Key") @Parameter(description = "Makes the request safe to repeat") @Nullable
                    String key,
            @Valid SendAgain request) {
        demandSight(id);
        return idempotency.once(key, "resend-notification/" + id, request, NotificationView.class, () -> {
            var next = enquiries.resend(id, request.reason());
            return Versions.created(
                    URI.create("/v1/notifications/" + next.view().id()), next.view(), next.version());
        });
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({VICTIM_CARE_OFFICER, SUPERVISOR})
    @Operation(
            summary = "Call a message off",
            description = "As long as it waits. It ends as blocked with the reason CANCELLED, which is a task for a"
                    + " person in case-service: what the victim has a right to hear, somebody has to tell.")
    @APIResponse(
            responseCode = "200",
            description = "The notification, which will not be sent",
            content = @Content(schema = @Schema(implementation = NotificationView.class)))
    @APIResponse(responseCode = "404", description = "There is no such notification")
    @APIResponse(responseCode = "409", description = "It does not wait: it is being sent, or has ended")
    public RestResponse<NotificationView> cancel(UUID id, @Valid @NotNull SendAgain request) {
        demandSight(id);
        var cancelled = cancelling.cancel(id, request.reason());
        return Versions.ok(cancelled.view(), cancelled.version());
    }

    @POST
    @Path("cancellations")
    @RolesAllowed({SUPERVISOR})
    @Operation(
            operationId = "cancelByRule",
            summary = "Call off what waits by a rule",
            description = "First without a number: that counts. Then with it: if there are as many still, all of them"
                    + " are cancelled.")
    @APIResponse(responseCode = "409", description = "There are others waiting by now than were counted")
    @APIResponse(responseCode = "422", description = "There are more than can be cancelled at a time")
    public CancelledByRule cancelByRule(@Valid @NotNull CancelByRule request) {
        return cancelling.cancelByRule(request);
    }

    private void demandSight(UUID id) {
        sight.demand(id, () -> NotificationRefusal.unknown(id));
    }
}
