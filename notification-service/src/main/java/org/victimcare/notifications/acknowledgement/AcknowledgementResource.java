package org.victimcare.notifications.acknowledgement;

import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.victimcare.contracts.AcknowledgedBy;
import org.victimcare.notifications.delivery.MessageSight;

/** Whether a victim knows what a message told, for staff. */
@Path("/v1/notifications/{id}/acknowledgement")
@RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, SUPERVISOR})
@Tag(name = "Notifications")
class AcknowledgementResource {

    /** What staff heard. */
    @Schema(name = "Acknowledge")
    record Acknowledge(
            @NotNull
            @Schema(
                    description =
                            "How. A voicemail is refused: it is there to be said, and to be told that it never counts")
            How how) {}

    /** Why nobody has to wait any more. */
    @Schema(name = "CancelAcknowledgement")
    record CallOff(@NotBlank @Size(max = 200) String reason) {}

    /** How somebody said that they know. */
    enum How {
        TELEPHONE,
        IN_PERSON,
        VOICEMAIL
    }

    private final Confirming confirming;
    private final MessageSight sight;

    AcknowledgementResource(Confirming confirming, MessageSight sight) {
        this.confirming = confirming;
        this.sight = sight;
    }

    @GET
    @Operation(
            operationId = "readAcknowledgement",
            summary = "How far we are with getting a message confirmed",
            description = "Of the message or any of its repeats.")
    @APIResponse(responseCode = "404", description = "There is no such notification")
    @APIResponse(responseCode = "409", description = "It need not be confirmed, or was not handed over yet")
    public AcknowledgementView read(UUID id) {
        demandSight(id);
        return confirming.read(id);
    }

    @POST
    @Path("cancel")
    @RolesAllowed({VICTIM_CARE_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "cancelAcknowledgement",
            summary = "Call the plan of repeats off",
            description = "Nothing is repeated any more, and a task asks for a person. The victim can still confirm.")
    @APIResponse(responseCode = "404", description = "There is no such notification")
    @APIResponse(responseCode = "409", description = "It need not be confirmed, or was not handed over yet")
    public AcknowledgementView callOff(UUID id, @Valid @NotNull CallOff request) {
        demandSight(id);
        return confirming.callOff(id, request.reason());
    }

    @POST
    @Operation(
            operationId = "acknowledgeNotification",
            summary = "Record that a victim said that they know",
            description = "Ends the plan of repeats, and a task about it. The same again changes nothing: the first"
                    + " confirmation stands.")
    @APIResponse(responseCode = "404", description = "There is no such notification")
    @APIResponse(responseCode = "409", description = "It need not be confirmed, or was not handed over yet")
    @APIResponse(responseCode = "422", description = "A voicemail confirms nothing")
    public AcknowledgementView acknowledge(UUID id, @Valid @NotNull Acknowledge request) {
        demandSight(id);
        return switch (request.how()) {
            case TELEPHONE -> confirming.bySpeech(id, AcknowledgedBy.TELEPHONE);
            case IN_PERSON -> confirming.bySpeech(id, AcknowledgedBy.IN_PERSON);
            case VOICEMAIL -> throw AcknowledgementRefusal.voicemail();
        };
    }

    private void demandSight(UUID id) {
        sight.demand(id, () -> AcknowledgementRefusal.unknown(id));
    }
}
