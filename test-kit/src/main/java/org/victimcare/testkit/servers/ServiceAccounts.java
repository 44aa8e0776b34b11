package org.victimcare.testkit.servers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The token endpoint: gives each service its own token for its client id and secret. */
final class ServiceAccounts implements HttpHandler {

    private static final String SECRET = "local-only";
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final Map<String, String> ROLES = Map.of(
            "case-service", "service-case",
            "notification-service", "service-notification",
            "referral-service", "service-referral",
            "feedback-service", "service-feedback");

    private final TokenSigner signer;

    ServiceAccounts(TokenSigner signer) {
        this.signer = signer;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        answer(exchange).to(exchange);
    }

    private IssuerAnswer answer(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readNBytes(10_000), UTF_8));
        form.putAll(basic(exchange.getRequestHeaders().getFirst("Authorization")));
        if (!"client_credentials".equals(form.get("grant_type"))) {
            return refusal(400, "unsupported_grant_type");
        }
        var role = ROLES.get(form.getOrDefault("client_id", ""));
        if (role == null || !SECRET.equals(form.get("client_secret"))) {
            return refusal(401, "invalid_client");
        }
        var token = signer.token(form.getOrDefault("client_id", ""), List.of(role), Map.of(), LIFETIME);
        return IssuerAnswer.of(200, """
                {"access_token":"%s","token_type":"Bearer","expires_in":%d}""".formatted(token, LIFETIME.toSeconds()));
    }

    private static IssuerAnswer refusal(int status, String code) {
        return IssuerAnswer.of(status, "{\"error\":\"" + code + "\"}");
    }

    private static Map<String, String> basic(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Map.of();
        }
        try {
            var pair = new String(Base64.getDecoder().decode(header.substring(6).strip()), UTF_8);
            var colon = pair.indexOf(':');
            return colon < 0
                    ? Map.of()
                    : Map.of(
                            "client_id", decode(pair.substring(0, colon)),
                            "client_secret", decode(pair.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
    }

    private static Map<String, String> form(String body) {
        var fields = new HashMap<String, String>();
        for (var field : body.split("&", -1)) {
            var equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(decode(field.substring(0, equals)), decode(field.substring(equals + 1)));
            }
        }
        return fields;
    }

    /** What is not properly encoded cannot be a known client or grant: it counts as it stands. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
