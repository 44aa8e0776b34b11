package org.victimcare.feedback.response;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import org.victimcare.kit.web.Refusal;

/**
 * Renders what a victim sees. The pages keep no trace and load nothing: their one style sheet stands in them and is known
 * to the browser by its hash, so that they work behind any path.
 */
@Singleton
class SurveyPages {

    private static final String STYLE = "/survey/page.css";

    private final Template form;
    private final Template message;
    private final String style;
    private final String policy;
    private final URI exit;

    SurveyPages(
            @Location("survey/form.html") Template form,
            @Location("survey/message.html") Template message,
            PageConfig config) {
        this.form = form;
        this.message = message;
        this.style = read();
        this.policy = "default-src 'none'; style-src 'sha256-" + sha256(style)
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        this.exit = config.exitUrl();
    }

    Response form(SurveyForm shown) {
        var page = form.instance();
        shown.shown().forEach(page::data);
        return respond(shown.errors().isEmpty() ? 200 : 400, page);
    }

    Response thanks() {
        return message(200, "Thank you", "Your answers were sent. You can close this page.");
    }

    /** Says what to do and nothing else; whether a link ever existed is not told. */
    Response refused(Refusal no) {
        return switch (no.kind()) {
            case GONE -> message(410, "Thank you", "This was answered before. There is nothing else to do.");
            case TOO_MANY ->
                message(429, "Please try again", "Too many people are here just now. Try again in a minute.");
            default -> message(404, "Sorry", "This link does not work any more.");
        };
    }

    private Response message(int status, String heading, String text) {
        return respond(status, message.data("heading", heading).data("text", text));
    }

    private Response respond(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset(UTF_8.name()))
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .entity(page.data("style", style).data("exit", exit).render())
                .build();
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read() {
        try (var file = Objects.requireNonNull(SurveyPages.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
