package org.victimcare.cases.complaint;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Versions;

/** The complaints of a victim over HTTP. */
@Path("/v1/cases/{caseId}/victims/{victimId}/complaints")
@Tag(name = "Complaints", description = "Complaints of victims: while one is open, no survey goes out.")
class ComplaintResource {

    /** When it was closed. */
    @Schema(name = "CloseComplaint")
    record CloseComplaint(@NotNull Instant closedAt) {}

    private final Complaints complaints;

    ComplaintResource(Complaints complaints) {
        this.complaints = complaints;
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "listComplaints",
            summary = "The complaints of a victim",
            description =
                    "The oldest first. One is made by recording the rights trigger COMPLAINT_MADE, which also opens"
                            + " what is owed because of it.")
    public List<ComplaintView> list(UUID caseId, UUID victimId) {
        return complaints.read(caseId, victimId);
    }

    @POST
    @Path("{id}/closure")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "closeComplaint",
            summary = "Record that a complaint is closed",
            description = "From then on surveys may go out again. Needs If-Match with the version of the complaint.")
    public RestResponse<ComplaintView> close(
            UUID caseId,
            UUID victimId,
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CloseComplaint request) {
        var view = complaints.close(caseId, victimId, id, ifMatch, request.closedAt());
        return Versions.ok(view, view.version());
    }
}
