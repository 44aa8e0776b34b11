package org.victimcare.referrals.pack;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What this service asks of case-service, with a token of its own. */
@RegisterRestClient(configKey = "case-service")
@OidcClientFilter
@Path("/internal/v1")
interface CaseFiles {

    @GET
    @Path("cases/{caseId}/victims/{victimId}/referral-pack")
    ReferralPack pack(
            UUID caseId,
            UUID victimId,
            @QueryParam("service") String service,
            @QueryParam("referralId") UUID referralId);
}
