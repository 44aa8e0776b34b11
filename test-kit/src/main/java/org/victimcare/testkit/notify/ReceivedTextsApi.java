package org.victimcare.testkit.notify;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Answers like {@code /v2/received-text-messages} of the real API. */
final class ReceivedTextsApi implements HttpHandler {

    static final String PATH = "/v2/received-text-messages";

    private static final String OLDER_THAN = "older_than=";

    private final ObjectMapper json = new ObjectMapper();
    private final NotifyKey key = new NotifyKey(NotifyStandIn.API_KEY);
    private final KeptTexts texts;

    ReceivedTextsApi(KeptTexts texts) {
        this.texts = texts;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!key.signed(exchange.getRequestHeaders().getFirst("Authorization"))) {
            respond(exchange, 403, Map.of("status_code", 403, "errors", List.of()));
            return;
        }
        var query = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
        var olderThan = query.startsWith(OLDER_THAN) ? query.substring(OLDER_THAN.length()) : "";
        respond(
                exchange,
                200,
                Map.of("received_text_messages", texts.page(olderThan), "links", Map.of("current", PATH)));
    }

    private void respond(HttpExchange exchange, int status, Map<String, ?> answer) throws IOException {
        try (exchange) {
            var bytes = json.writeValueAsBytes(answer);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
