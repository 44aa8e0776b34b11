package org.victimcare.referrals.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.victimcare.kit.security.Roles;

/** The one question that another service may ask about a referral. */
@Path("/internal/v1/referrals/{id}/message-facts")
@RolesAllowed(Roles.SERVICE_NOTIFICATION)
@Tag(name = "Internal", description = "For the other services of the suite")
class MessageFactsResource {

    private final ReferralQueries queries;

    MessageFactsResource(ReferralQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(summary = "Read what a message about a referral needs to say")
    public MessageFacts facts(UUID id) {
        return queries.messageFacts(id);
    }
}
