package org.victimcare.cases.obligation;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** What is owed to one victim, over HTTP. */
@Path("/v1/cases/{caseId}/victims/{victimId}")
@Tag(name = "Rights clock", description = "What is owed to a victim by when, under the Victims' Code.")
class VictimRightsResource {

    /** How often the victim wants to hear. */
    @Schema(name = "AgreeUpdates")
    record AgreeUpdates(@NotNull @Min(1) @Max(365) Integer days) {}

    private final ObligationReader reader;
    private final RightsTriggers triggers;
    private final UpdateAgreements agreements;

    VictimRightsResource(ObligationReader reader, RightsTriggers triggers, UpdateAgreements agreements) {
        this.reader = reader;
        this.triggers = triggers;
        this.agreements = agreements;
    }

    @GET
    @Path("obligations")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "listObligations",
            summary = "What is and was owed to a victim",
            description = "Oldest first.")
    public Page<ObligationView> obligations(
            UUID caseId,
            UUID victimId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reader.of(caseId, victimId, limit, cursor);
    }

    @POST
    @Path("rights-triggers")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "recordRightsTrigger",
            summary = "Record something after which a victim is owed something",
            description = "Answers with the obligations that it opened: none where that depends on a"
                    + " circumstance that nobody has recorded yet, and then there is a task. Recorded again, with the same time, it opens"
                    + " nothing and changes nothing. Milestones, closures and referrals come by themselves. The same"
                    + " Idempotency-Key with the same body gives the first answer again.")
    public RestResponse<ObligationView[]> happened(
            UUID caseId,
            UUID victimId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull TriggerRequest request) {
        return triggers.happened(key, caseId, victimId, request);
    }

    @GET
    @Path("update-agreement")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "readUpdateAgreement",
            summary = "How often a victim wants to hear",
            description = "Its version is the ETag. Where nothing was agreed there is none, and the rule says it.")
    public RestResponse<UpdateAgreement.View> agreement(UUID caseId, UUID victimId) {
        return answer(agreements.read(caseId, victimId));
    }

    @PUT
    @Path("update-agreement")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "agreeUpdates",
            summary = "Record how often a victim wants to hear",
            description = "What is running becomes due sooner, never later; after the next update the new time holds. A"
                    + " change needs If-Match; the first agreement needs no header, or If-None-Match: * by whom it must"
                    + " not change what somebody else agreed.")
    public RestResponse<UpdateAgreement.View> agree(
            UUID caseId,
            UUID victimId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @Valid @NotNull AgreeUpdates request) {
        return answer(agreements.agree(caseId, victimId, ifMatch, ifNoneMatch, request.days()));
    }

    private static RestResponse<UpdateAgreement.View> answer(UpdateAgreement.View view) {
        return Versions.ok(view, view.version());
    }
}
