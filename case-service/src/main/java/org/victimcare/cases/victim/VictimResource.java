package org.victimcare.cases.victim;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** Victims of a case over HTTP. Every reading is on record. */
@Path("/v1/cases")
@Tag(name = "Victims", description = "The people a case is about, and what they are entitled to.")
class VictimResource {

    /** What was found when the needs of a victim were assessed. */
    @Schema(name = "AssessVictim")
    record AssessVictim(
            @NotNull @Known RiskLevel riskLevel,
            @NotNull @Size(max = 4) Set<@NotNull EnhancedCategory> enhancedCategories,
            @Size(max = 8) @Nullable Set<@NotNull NeedsCategory> needs,
            @Size(max = 1000) @Nullable String reason) {

        Findings findings() {
            return new Findings(riskLevel, enhancedCategories, Objects.requireNonNullElse(needs, Set.of()), reason);
        }
    }

    private final Victims victims;

    VictimResource(Victims victims) {
        this.victims = victims;
    }

    @GET
    @Path("{caseId}/victims")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(operationId = "listVictims", summary = "The victims of a case")
    public List<VictimView> list(UUID caseId) {
        return victims.readAll(caseId);
    }

    @GET
    @Path("{caseId}/victims/{victimId}")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(operationId = "readVictim", summary = "Read a victim", description = "The version is the ETag.")
    public RestResponse<VictimView> read(UUID caseId, UUID victimId) {
        return answer(victims.read(caseId, victimId));
    }

    @PUT
    @Path("{caseId}/victims/{victimId}/assessment")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "assessVictim",
            summary = "Record the assessment of a victim's needs",
            description = "Age and kind of crime add their categories of enhanced rights by themselves. Taking a"
                    + " category away needs a reason. Needs If-Match with the version of the victim.")
    public RestResponse<VictimView> assess(
            UUID caseId,
            UUID victimId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AssessVictim request) {
        return answer(victims.assess(caseId, victimId, ifMatch, request.findings()));
    }

    @GET
    @Path("{caseId}/victims/{victimId}/assessments")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "listAssessments",
            summary = "The assessments of a victim's needs",
            description = "The newest first, each with who made it and why.")
    public Page<AssessmentView> assessments(
            UUID caseId,
            UUID victimId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return victims.readAssessments(caseId, victimId, limit, cursor);
    }

    private static RestResponse<VictimView> answer(VictimView view) {
        return Versions.ok(view, view.version());
    }
}
