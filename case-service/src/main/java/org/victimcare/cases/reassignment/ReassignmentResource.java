package org.victimcare.cases.reassignment;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.StaffRole;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.web.Page;

/** Reassignments over HTTP. */
@Path("/v1/reassignments")
@RolesAllowed(Roles.SUPERVISOR)
@Tag(name = "Reassignments", description = "The cases of one officer go to another, many at a time.")
class ReassignmentResource {

    private final Reassignments reassignments;

    ReassignmentResource(Reassignments reassignments) {
        this.reassignments = reassignments;
    }

    @GET
    @Path("preview")
    @Operation(
            operationId = "previewReassignment",
            summary = "What a reassignment would be about",
            description = "Nothing is changed.")
    public ReassignmentPreview preview(
            @QueryParam("from") @NotBlank @Size(max = 100) String from,
            @QueryParam("role") @NotNull @Known StaffRole role) {
        return reassignments.preview(from, role);
    }

    @POST
    @Operation(
            operationId = "askReassignment",
            summary = "Give the cases of one officer to another",
            description =
                    "All that are open and that you may see, or those that you list. They move one after the other, each"
                            + " with what follows from an assignment and with the open tasks of that officer; when all are meant, so"
                            + " do their tasks in the cases of others. The same Idempotency-Key with the same body gives the first"
                            + " answer again.")
    @APIResponseSchema(
            value = ReassignmentView.class,
            responseCode = "202",
            responseDescription = "Noted. Location says where to see how far it has come.")
    public RestResponse<ReassignmentView> ask(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull AskReassignment request) {
        return reassignments.ask(key, request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readReassignment", summary = "See how far a reassignment has come")
    public ReassignmentView read(UUID id) {
        return reassignments.read(id);
    }

    @GET
    @Path("{id}/refusals")
    @Operation(operationId = "listRefusedCases", summary = "The cases that stayed where they were, and why")
    public Page<RefusedCase> refused(
            UUID id, @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return reassignments.refused(id, limit, cursor);
    }
}
