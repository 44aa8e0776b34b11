package org.victimcare.notifications.intake;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.OPERATOR;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.victimcare.notifications.intake.DryRun.EventToTry;
import org.victimcare.notifications.intake.DryRun.Verdicts;
import org.victimcare.notifications.intake.RuleView.RulesView;

/** The rules over HTTP. */
@Path("/v1/rules")
@Tag(name = "Rules", description = "Which events victims hear of, by which message, how soon and by which way")
class RuleResource {

    private final RuleBook book;
    private final DryRun dryRun;

    RuleResource(RuleBook book, DryRun dryRun) {
        this.book = book;
        this.dryRun = dryRun;
    }

    @GET
    @RolesAllowed({SUPERVISOR, VICTIM_CARE_OFFICER, AUDITOR, OPERATOR})
    @Operation(operationId = "listMessageRules", summary = "The rules in force")
    public RulesView list() {
        return RulesView.of(book.rules());
    }

    @POST
    @Path("dry-run")
    @RolesAllowed({SUPERVISOR})
    @Operation(
            operationId = "tryEvent",
            summary = "What would be sent if this event happened",
            description =
                    "Says for each rule about the type what it would send to whom, or why not. Nothing is sent and"
                            + " nothing is changed; the look at the victims of the case is in the access log.")
    @APIResponse(responseCode = "400", description = "There is no such type of event, or its data cannot be read")
    public Verdicts dryRun(@Valid @NotNull EventToTry event) {
        return dryRun.of(event);
    }
}
