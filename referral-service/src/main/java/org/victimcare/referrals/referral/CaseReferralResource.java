package org.victimcare.referrals.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.web.Page;

/** The referrals of a case over HTTP. */
@Path("/v1/cases/{caseId}/referrals")
@RolesAllowed({Roles.VICTIM_CARE_OFFICER, Roles.PHONE_LINE_AGENT, Roles.INVESTIGATING_OFFICER, Roles.SUPERVISOR})
@Tag(name = "Referrals", description = "A victim's way to a support service, from draft to end")
class CaseReferralResource {

    private final Referrals referrals;
    private final ReferralQueries queries;

    CaseReferralResource(Referrals referrals, ReferralQueries queries) {
        this.referrals = referrals;
        this.queries = queries;
    }

    @POST
    @Operation(
            summary = "Refer a victim to a service",
            description = "Makes a draft: nothing is shared before consent is recorded and the referral is sent.")
    public RestResponse<ReferralView> make(
            UUID caseId, @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull MakeReferral request) {
        return referrals.make(key, caseId, request);
    }

    @GET
    @RolesAllowed({
        Roles.VICTIM_CARE_OFFICER,
        Roles.PHONE_LINE_AGENT,
        Roles.INVESTIGATING_OFFICER,
        Roles.SUPERVISOR,
        Roles.AUDITOR
    })
    @Operation(summary = "List the referrals of a case, oldest first")
    public Page<ReferralView> list(UUID caseId) {
        return queries.ofCase(caseId);
    }
}
