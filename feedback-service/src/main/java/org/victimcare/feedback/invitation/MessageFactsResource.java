package org.victimcare.feedback.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.victimcare.kit.security.Roles;

/** For notification-service: what the message of an invitation needs to say. */
@Path("/internal/v1/invitations")
@RolesAllowed(Roles.SERVICE_NOTIFICATION)
@Tag(name = "Internal", description = "Questions that other services of the suite ask")
class MessageFactsResource {

    private final Links links;

    MessageFactsResource(Links links) {
        this.links = links;
    }

    @GET
    @Path("{invitationId}/message-facts")
    @Operation(
            summary = "Ask for the link of an invitation",
            description = "The link is made at the first asking and lives from then. Asking again gives the same one.")
    public Links.MessageFacts facts(UUID invitationId) {
        return links.factsOf(invitationId);
    }
}
