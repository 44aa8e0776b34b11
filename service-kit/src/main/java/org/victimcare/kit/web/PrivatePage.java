package org.victimcare.kit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A page that a victim opens by a link, perhaps while somebody looks on. It keeps no trace and loads nothing: its one style
 * sheet stands in it and is known to the browser by its hash, so that it works behind any path.
 */
public final class PrivatePage {

    private final String style;
    private final String policy;

    /** @param styleSheet the style sheet, which is read to its end and closed */
    public PrivatePage(@Nullable InputStream styleSheet) {
        this.style = read(styleSheet);
        this.policy = "default-src 'none'; style-src 'sha256-" + sha256(style)
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    /** What has to stand between the page's {@code style} tags, to the letter. */
    public String style() {
        return style;
    }

    /** The page, with all that keeps it from being stored, framed, found, or telling where the reader came from. */
    public Response respond(int status, String html) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset(UTF_8.name()))
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .entity(html)
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

    private static String read(@Nullable InputStream styleSheet) {
        try (styleSheet) {
            if (styleSheet == null) {
                throw new IllegalArgumentException("The style sheet is not there");
            }
            return new String(styleSheet.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
