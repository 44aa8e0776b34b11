package org.victimcare.notifications.optout;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The page behind the link that turns messages off (RFC 8058). To look at it changes nothing: mail scanners look too. It says
 * the same of every link, and nothing about what it was in.
 */
@Path("/u/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Tag(name = "Opt-out page", description = "What a victim, or their mail program, sees; made for browsers")
class OptOutResource {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="robots" content="noindex"><title>Updates</title></head>
            <body><main>%s</main></body></html>
            """;
    private static final String FORM = """
            <h1>No more of these?</h1>
            <form method="post"><button name="List-Unsubscribe" value="One-Click">Send me no more of these</button></form>""";
    private static final String DONE = """
            <h1>Done</h1><p>You will get no more of these. You can close this page.</p>""";

    private final OptOutLinks links;

    OptOutResource(OptOutLinks links) {
        this.links = links;
    }

    @GET
    @Operation(operationId = "optOutPage", summary = "The question", description = "Looking at it changes nothing.")
    @APIResponse(responseCode = "200", description = "A page with one button")
    public Response ask(String token) {
        return page(FORM);
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(
            operationId = "optOut",
            summary = "Turn messages of this kind off",
            description = "One click, as RFC 8058 says.")
    @APIResponse(responseCode = "200", description = "Done; the same for a link that is none")
    public Response optOut(String token) {
        links.use(token);
        return page(DONE);
    }

    private static Response page(String body) {
        return Response.ok(PAGE.formatted(body))
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
