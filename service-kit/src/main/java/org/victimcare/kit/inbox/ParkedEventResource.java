package org.victimcare.kit.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.web.Page;

/** For operators: events that could not be applied, and the cases that are held because of them. */
@Path("/v1/parked-events")
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Parked events", description = "Events from Kafka that could not be applied; each holds up its case")
class ParkedEventResource {

    record Drop(@NotBlank @Size(max = 200) String reason) {}

    /** How many events were applied, and whether the case is free again. */
    record Redriven(int applied, boolean keyFree) {}

    private final ParkedEvents parked;
    private final Redrive redrive;
    private final Caller caller;

    ParkedEventResource(ParkedEvents parked, Redrive redrive, Caller caller) {
        this.parked = parked;
        this.redrive = redrive;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listParkedEvents", summary = "List parked events, oldest first")
    public Page<ParkedEvent> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        return Page.of(limit, cursor, parked::list, ParkedEvent::eventId);
    }

    @POST
    @Path("{eventId}/redrive")
    @Operation(
            operationId = "redriveParkedEvents",
            summary = "Apply a parked event and those of the same case behind it, in order",
            description = "Stops at the first that fails again; that one and what is behind it stay parked.")
    public Redriven redrive(UUID eventId) {
        var event = parked.find(eventId).orElseThrow(() -> InboxRefusal.notParked(eventId));
        var applied = 0;
        try {
            while (redrive.next(event.consumer(), event.key())) {
                applied++;
            }
        } catch (RuntimeException failure) {
            throw InboxRefusal.failedAgain(applied, failure);
        }
        return new Redriven(applied, true);
    }

    @POST
    @Path("{eventId}/drop")
    @Operation(
            operationId = "dropParkedEvent",
            summary = "Give a parked event up for good",
            description = "What is behind it can then be re-driven.")
    public void drop(UUID eventId, @Valid Drop request) {
        var event = parked.find(eventId).orElseThrow(() -> InboxRefusal.notParked(eventId));
        redrive.drop(event, caller.id(), request.reason());
    }
}
