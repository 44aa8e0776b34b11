package org.victimcare.cases.contact;

import static org.victimcare.kit.security.Roles.SERVICE_NOTIFICATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The question that notification-service asks about a message that came in and names nothing that it answers. */
@Path("/internal/v1/contact-matches")
@Tag(name = "Internal", description = "What other services of the suite ask.")
class ContactMatchResource {

    private final ContactMatches matches;

    ContactMatchResource(ContactMatches matches) {
        this.matches = matches;
    }

    @POST
    @RolesAllowed(SERVICE_NOTIFICATION)
    @Operation(
            operationId = "matchContact",
            summary = "Whose address did a message come from",
            description = "Ids, or nothing. In doubt nothing, and not why: an address that is nobody's, that of more"
                    + " than one, and one that must not be believed are answered alike.")
    public ContactMatch find(@Valid @NotNull MatchContact question) {
        return matches.find(question);
    }
}
