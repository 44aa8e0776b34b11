package org.victimcare.cases.erasure;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Versions;

/** Erasing a victim over HTTP. */
@Path("/v1/cases/{caseId}/victims/{victimId}/erasures")
@Tag(name = "Erasure", description = "Erasing a victim: one supervisor asks, another decides, every service forgets.")
class ErasureResource {

    private final Erasures erasures;
    private final ErasureSteps steps;

    ErasureResource(Erasures erasures, ErasureSteps steps) {
        this.erasures = erasures;
        this.steps = steps;
    }

    @POST
    @RolesAllowed(SUPERVISOR)
    @Operation(
            operationId = "requestErasure",
            summary = "Ask for a victim to be erased",
            description =
                    "Refused under legal hold and during a call; and, unless the data were recorded in error or"
                            + " unlawfully held, while the case is open, something is owed to the victim or a call is promised;"
                            + " on the ground RETENTION_OVER, before the review of the case is due. A task asks a"
                            + " second person to decide. The same Idempotency-Key with the same body gives the first answer again.")
    @APIResponseSchema(
            value = ErasureView.class,
            responseCode = "201",
            responseDescription = "It waits to be decided. The ETag is its version.")
    public RestResponse<ErasureView> request(
            UUID caseId,
            UUID victimId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull RequestErasure request) {
        return erasures.request(key, caseId, victimId, request);
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "listErasures",
            summary = "Whether somebody wanted a victim erased, and what was decided",
            description = "The oldest first.")
    public List<ErasureView> list(UUID caseId, UUID victimId) {
        return steps.read(caseId, victimId);
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed(SUPERVISOR)
    @Operation(
            operationId = "decideErasure",
            summary = "Erase a victim, or keep the data",
            description =
                    "By another person than who asked for it. ERASE asks the same rules again, cannot be taken back,"
                            + " and is announced as victim.erased.v1, which every service obeys. Needs If-Match.")
    public RestResponse<ErasureView> decide(
            UUID caseId,
            UUID victimId,
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DecideErasure decision) {
        var view = erasures.decide(caseId, victimId, id, ifMatch, decision);
        return Versions.ok(view, view.version());
    }
}
