package org.victimcare.feedback.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.victimcare.feedback.invitation.Links;
import org.victimcare.kit.web.Refusal;

/** The page behind the link in a victim's message. To look at it uses nothing up: mail scanners look too. */
@Path("/r")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Tag(name = "Survey page", description = "What a victim sees; made for browsers")
class SurveyPageResource {

    private final Links links;
    private final Responses responses;
    private final Attempts attempts;
    private final SurveyPages pages;

    SurveyPageResource(Links links, Responses responses, Attempts attempts, SurveyPages pages) {
        this.links = links;
        this.responses = responses;
        this.attempts = attempts;
        this.pages = pages;
    }

    @GET
    @Path("{token}")
    @Operation(summary = "The form", description = "An HTML page without scripts. Looking at it uses nothing up.")
    @APIResponse(responseCode = "200", description = "The form")
    @APIResponse(responseCode = "404", description = "The link does not work, or not any more")
    @APIResponse(responseCode = "410", description = "It was answered before")
    @APIResponse(responseCode = "429", description = "Too many attempts; try again in a minute")
    public Response form(String token) {
        try {
            attempts.admit();
            links.check(token);
            return pages.form(SurveyForm.empty());
        } catch (Refusal no) {
            return pages.refused(no);
        }
    }

    @POST
    @Path("{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            summary = "Send the form",
            description = "Fields contact, actions, updates, treatment, overall (a rating each) and comment.")
    @APIResponse(responseCode = "200", description = "Thanks")
    @APIResponse(responseCode = "400", description = "The form again, saying what to put right")
    @APIResponse(responseCode = "404", description = "The link does not work, or not any more")
    @APIResponse(responseCode = "410", description = "It was answered before")
    @APIResponse(responseCode = "429", description = "Too many attempts; try again in a minute")
    public Response answer(String token, MultivaluedMap<String, String> fields) {
        try {
            attempts.admit();
            links.check(token);
            var form = SurveyForm.of(fields);
            if (!form.errors().isEmpty()) {
                return pages.form(form);
            }
            responses.answer(token, form.answers());
            return pages.thanks();
        } catch (Refusal no) {
            return pages.refused(no);
        }
    }
}
