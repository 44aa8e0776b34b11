package org.victimcare.cases.contact;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Versions;

/** The contact plan of a victim over HTTP. */
@Path("/v1/cases")
@Tag(name = "Contact plans", description = "How a victim may be contacted safely.")
class ContactPlanResource {

    private final ContactPlans plans;
    private final Clock clock;

    ContactPlanResource(ContactPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @GET
    @Path("{caseId}/victims/{victimId}/contact-plan")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "readContactPlan",
            summary = "Read a contact plan",
            description = "There is one for every victim; until it is agreed, nobody contacts them. The version is the"
                    + " ETag.")
    public RestResponse<ContactPlanView> read(UUID caseId, UUID victimId) {
        return answer(plans.read(new PlanHolder(caseId, victimId, null)));
    }

    @PUT
    @Path("{caseId}/victims/{victimId}/contact-plan")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "setContactPlan",
            summary = "Set a contact plan",
            description = "What it was before is kept. Needs If-Match with the version of the plan.")
    public RestResponse<ContactPlanView> set(
            UUID caseId,
            UUID victimId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ContactPlanRequest request) {
        return answer(plans.set(new PlanHolder(caseId, victimId, null), ifMatch, request.plan(clock.instant())));
    }

    @GET
    @Path("{caseId}/victims/{victimId}/representatives/{representativeId}/contact-plan")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "readContactPlanOfRepresentative",
            summary = "Read the contact plan of somebody who speaks for a victim",
            description =
                    "There is one for everybody; until it is agreed, nobody contacts them. The version is the ETag.")
    public RestResponse<ContactPlanView> readFor(UUID caseId, UUID victimId, UUID representativeId) {
        return answer(plans.read(new PlanHolder(caseId, victimId, representativeId)));
    }

    @PUT
    @Path("{caseId}/victims/{victimId}/representatives/{representativeId}/contact-plan")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "setContactPlanOfRepresentative",
            summary = "Set the contact plan of somebody who speaks for a victim",
            description = "The same rules hold as for that of a victim. Needs If-Match with the version of the plan.")
    public RestResponse<ContactPlanView> setFor(
            UUID caseId,
            UUID victimId,
            UUID representativeId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ContactPlanRequest request) {
        var whose = new PlanHolder(caseId, victimId, representativeId);
        return answer(plans.set(whose, ifMatch, request.plan(clock.instant())));
    }

    private static RestResponse<ContactPlanView> answer(ContactPlanView view) {
        return Versions.ok(view, view.version());
    }
}
