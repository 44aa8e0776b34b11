package org.victimcare.cases.obligation;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.ExceptionReason;
import org.victimcare.kit.web.Versions;

/** One obligation over HTTP: what it is, and what shows that it was met. */
@Path("/v1/obligations")
@Tag(name = "Rights clock", description = "What is owed to a victim by when, under the Victims' Code.")
class ObligationResource {

    /** Staff told the victim. */
    @Schema(name = "RecordConversation")
    record RecordConversation(
            @NotNull Instant at,
            @NotNull Way channel,
            @Size(max = 2000) @Nullable String note) {}

    /** It was done. */
    @Schema(name = "RecordAction")
    record RecordAction(
            @NotNull Instant at, @Size(max = 2000) @Nullable String note) {}

    /** The witness care unit heard from the court. */
    @Schema(name = "RecordReceipt")
    record RecordReceipt(@NotNull Instant receivedByWcuAt) {}

    /** Why it is not met. */
    @Schema(name = "ExceptObligation")
    record ExceptObligation(
            @NotNull @Known ExceptionReason reason,
            @Size(max = 2000) @Nullable String words) {}

    private final ObligationReader reader;
    private final ObligationChanges changes;

    ObligationResource(ObligationReader reader, ObligationChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "readObligation",
            summary = "Read an obligation, with the rule and the arithmetic behind it",
            description = "Its version is the ETag. What is due and not met is BREACHED from that very moment on.")
    public RestResponse<ObligationDetail> read(UUID id) {
        var detail = reader.read(id);
        return Versions.ok(detail, detail.obligation().version());
    }

    @POST
    @Path("{id}/conversation")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "recordConversation",
            summary = "Record that you told the victim",
            description = "Meets the obligation, in time or late by when it happened. Needs If-Match.")
    public RestResponse<ObligationView> conversation(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull RecordConversation request) {
        return answer(changes.conversation(id, ifMatch, request.at(), request.channel(), request.note()));
    }

    @POST
    @Path("{id}/action")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "recordAction",
            summary = "Record that what was owed was done",
            description = "For what is met by doing, and not by telling. Needs If-Match.")
    public RestResponse<ObligationView> action(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull RecordAction request) {
        return answer(changes.action(id, ifMatch, request.at(), request.note()));
    }

    @POST
    @Path("{id}/receipt")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "recordReceipt",
            summary = "Record when the witness care unit heard from the court",
            description = "Ends the leg of the court and starts the clock of what waited for it. Needs If-Match.")
    public RestResponse<ObligationView> receipt(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull RecordReceipt request) {
        return answer(changes.receipt(id, ifMatch, request.receivedByWcuAt()));
    }

    @POST
    @Path("{id}/exception")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "exceptObligation",
            summary = "Decide that an obligation cannot or must not be met",
            description = "Only while there is time: a breach stays a breach. Needs If-Match.")
    public RestResponse<ObligationView> except(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ExceptObligation request) {
        return answer(changes.except(id, ifMatch, request.reason(), request.words()));
    }

    private static RestResponse<ObligationView> answer(ObligationView view) {
        return Versions.ok(view, view.version());
    }
}
