package org.victimcare.cases.contact;

import static org.victimcare.kit.security.Roles.SERVICE_NOTIFICATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The question that notification-service asks before every single message. */
@Path("/internal/v1/contact-decisions")
@Tag(name = "Internal", description = "What other services of the suite ask.")
class ContactDecisionResource {

    private final ContactDecisions decisions;

    ContactDecisionResource(ContactDecisions decisions) {
        this.decisions = decisions;
    }

    @POST
    @RolesAllowed(SERVICE_NOTIFICATION)
    @Operation(
            operationId = "decideContact",
            summary = "May this victim be contacted now",
            description = "Asked for every message, naming the channels that can be used. No answer means no message.")
    public ContactAnswer decide(@Valid @NotNull AskForContact request) {
        return decisions.decide(request);
    }
}
