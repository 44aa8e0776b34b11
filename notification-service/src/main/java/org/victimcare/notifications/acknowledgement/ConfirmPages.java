package org.victimcare.notifications.acknowledgement;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
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
import org.victimcare.notifications.message.MessageConfig;

/**
 * Renders what a victim sees. The pages say nothing of what they are about, keep no trace and load nothing: their one style
 * sheet stands in them and is known to the browser by its hash.
 */
@Singleton
class ConfirmPages {

    private static final String STYLE = "/acknowledgement/page.css";

    private final Template page;
    private final String helpline;
    private final String style;
    private final String policy;
    private final URI exit;

    ConfirmPages(
            @Location("acknowledgement/page.html") Template page,
            AcknowledgementConfig config,
            MessageConfig messages) {
        this.page = page;
        this.helpline = messages.helpline();
        this.style = read();
        this.policy = "default-src 'none'; style-src 'sha256-" + sha256(style)
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        this.exit = config.exitUrl();
    }

    Response button() {
        return respond(200, "Did you get our message?", "Press the button when you have read or heard it.", true);
    }

    Response thanks() {
        return respond(200, "Thank you", "We know now that you got it. You can close this page.", false);
    }

    /** Says what to do and nothing else; whether a link ever existed is not told. */
    Response refused(Refusal no) {
        return no.kind() == Refusal.Kind.TOO_MANY
                ? respond(429, "Please try again", "Too many people are here just now. Try again in a minute.", false)
                : respond(404, "Sorry", "This link does not work any more.", false);
    }

    private Response respond(int status, String heading, String text, boolean asks) {
        var shown = page.data("heading", heading)
                .data("text", text)
                .data("asks", asks)
                .data("helpline", helpline)
                .data("style", style)
                .data("exit", exit);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset(UTF_8.name()))
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .entity(shown.render())
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
        try (var file = Objects.requireNonNull(ConfirmPages.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
