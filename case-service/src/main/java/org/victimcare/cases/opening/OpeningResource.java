package org.victimcare.cases.opening;

import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.victim.VictimView;

/** Opening a case and adding victims over HTTP. */
@Path("/v1/cases")
@RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
@Tag(name = "Cases")
class OpeningResource {

    private final CaseOpenings openings;

    OpeningResource(CaseOpenings openings) {
        this.openings = openings;
    }

    @POST
    @Operation(
            operationId = "openCase",
            summary = "Open a case with its victims",
            description = "The same Idempotency-Key with the same body gives the first answer again.")
    @APIResponseSchema(
            value = CaseView.class,
            responseCode = "201",
            responseDescription = "Opened. The ETag is its version.")
    public RestResponse<CaseView> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull OpeningRequest request) {
        return openings.open(key, request);
    }

    @POST
    @Path("{caseId}/victims")
    @Operation(
            operationId = "addVictim",
            summary = "Add a victim to a case",
            description = "The same Idempotency-Key with the same body gives the first answer again.")
    @APIResponseSchema(
            value = VictimView.class,
            responseCode = "201",
            responseDescription = "Added. The ETag is the version of the victim.")
    public RestResponse<VictimView> addVictim(
            UUID caseId, @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull VictimRequest request) {
        return openings.addVictim(key, caseId, request);
    }
}
