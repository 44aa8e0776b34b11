package org.victimcare.notifications.acknowledgement;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.victimcare.kit.web.Refusal;

/** The page behind the link in a message. To look at it confirms nothing: mail scanners look too. */
@Path("/a")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Tag(name = "Confirmation page", description = "What a victim sees; made for browsers")
class ConfirmPageResource {

    private final Confirming confirming;
    private final Attempts attempts;
    private final ConfirmPages pages;

    ConfirmPageResource(Confirming confirming, ConfirmPages pages, AcknowledgementConfig config, Clock clock) {
        this.confirming = confirming;
        this.attempts = new Attempts(clock, config.attemptsAMinute());
        this.pages = pages;
    }

    @GET
    @Path("{token}")
    @Operation(
            operationId = "showConfirmation",
            summary = "The button",
            description = "An HTML page without scripts. Looking at it confirms nothing.")
    @APIResponse(responseCode = "200", description = "The button")
    @APIResponse(responseCode = "404", description = "The link does not work, or not any more")
    @APIResponse(responseCode = "429", description = "Too many attempts; try again in a minute")
    public Response show(String token) {
        try {
            attempts.admit();
            confirming.check(token);
            return pages.button();
        } catch (Refusal no) {
            return pages.refused(no);
        }
    }

    @POST
    @Path("{token}")
    @Operation(operationId = "confirm", summary = "Press the button", description = "The same again changes nothing.")
    @APIResponse(responseCode = "200", description = "Thanks")
    @APIResponse(responseCode = "404", description = "The link does not work, or not any more")
    @APIResponse(responseCode = "429", description = "Too many attempts; try again in a minute")
    public Response confirm(String token) {
        try {
            attempts.admit();
            confirming.byLink(token);
            return pages.thanks();
        } catch (Refusal no) {
            return pages.refused(no);
        }
    }
}
