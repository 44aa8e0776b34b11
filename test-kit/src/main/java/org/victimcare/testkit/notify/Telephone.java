package org.victimcare.testkit.notify;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/** Lets whoever tries the suite out send a text message to it: {@code POST {"from": "07700900001", "words": "STOP"}}. */
final class Telephone implements HttpHandler {

    static final String PATH = "/received-texts";

    private final ObjectMapper json = new ObjectMapper();
    private final KeptTexts texts;

    Telephone(KeptTexts texts) {
        this.texts = texts;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var sent = json.readTree(exchange.getRequestBody().readAllBytes());
            var from = sent.path("from").asText();
            if (!exchange.getRequestMethod().equals("POST") || from.isBlank()) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            var kept = texts.keep(from, sent.path("words").asText());
            var bytes = json.writeValueAsBytes(Map.of("id", kept.id().toString(), "note", NotifyStandIn.NOTE));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(201, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
