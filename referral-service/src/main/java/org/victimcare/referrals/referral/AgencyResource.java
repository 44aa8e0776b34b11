package org.victimcare.referrals.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.DeclineReason;
import org.victimcare.kit.security.Roles;
import org.victimcare.referrals.pack.ReferralPack;

/** Referrals over HTTP: what the agency does with one that was sent to it. */
@Path("/v1/referrals")
@RolesAllowed(Roles.PARTNER)
@Tag(name = "Agency", description = "For the support service that a referral was sent to; others get 404")
class AgencyResource {

    record DeclineReferral(@NotNull DeclineReason reason) {}

    private final Referrals referrals;
    private final PackReading packs;

    AgencyResource(Referrals referrals, PackReading packs) {
        this.referrals = referrals;
        this.packs = packs;
    }

    @GET
    @Path("{id}/pack")
    @Operation(
            summary = "Read the details that the victim agreed to share",
            description = "As they are now. Every reading is recorded as a disclosure.")
    public RestResponse<ReferralPack> pack(UUID id) {
        return RestResponse.ResponseBuilder.ok(packs.read(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(summary = "Take a referral on")
    public RestResponse<ReferralView> accept(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return referrals.accept(id, ifMatch);
    }

    @POST
    @Path("{id}/decline")
    @Operation(summary = "Do not take a referral on, and say why", description = "The police find another way.")
    public RestResponse<ReferralView> decline(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DeclineReferral request) {
        return referrals.decline(id, ifMatch, request.reason());
    }
}
