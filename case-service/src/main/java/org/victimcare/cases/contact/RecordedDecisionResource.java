package org.victimcare.cases.contact;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why a message went out, or did not. */
@Path("/v1/contact-decisions")
@Tag(name = "Contact plans")
class RecordedDecisionResource {

    private final DecisionLedger ledger;

    RecordedDecisionResource(DecisionLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "readContactDecision",
            summary = "Read a contact decision, and make it again",
            description = "Shows what was decided on which versions of plan, case and victim, and what comes out when"
                    + " the rules of today are put to the same grounds. An address is not among them.")
    public DecisionView read(UUID id) {
        return ledger.read(id);
    }
}
