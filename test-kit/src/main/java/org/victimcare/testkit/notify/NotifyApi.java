package org.victimcare.testkit.notify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.victimcare.testkit.notify.Simulated.Refused;

/** Answers like {@code /v2/notifications} of the real API. */
final class NotifyApi implements HttpHandler {

    private static final String PATH = "/v2/notifications";
    private static final int LONGEST_TEXT = 918;
    private static final String TEMPLATE = "00000000-0000-4000-8000-000000000000";

    private final ObjectMapper json = new ObjectMapper();
    private final NotifyKey key = new NotifyKey(NotifyStandIn.API_KEY);
    private final KeptMessages kept;
    private final Receipts receipts;

    NotifyApi(KeptMessages kept, Receipts receipts) {
        this.kept = kept;
        this.receipts = receipts;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        if (!key.signed(exchange.getRequestHeaders().getFirst("Authorization"))) {
            refuse(exchange, new Refused(403, "AuthError", "Invalid token: signature, api token not found"));
            return;
        }
        var rest = exchange.getRequestURI().getPath().substring(PATH.length());
        switch (exchange.getRequestMethod() + " " + rest) {
            case "POST /sms" -> sms(exchange, json.readTree(body));
            case "POST /email" -> email(exchange, json.readTree(body));
            case "POST /letter" -> letter(exchange, json.readTree(body));
            default -> find(exchange, rest);
        }
    }

    private void sms(HttpExchange exchange, JsonNode request) throws IOException {
        var to = Simulated.number(request.path("phone_number").asText());
        var text = text(request);
        if (!Simulated.isMobile(to)) {
            refuse(exchange, new Refused(400, "ValidationError", "phone_number Not a valid phone number"));
        } else if (text.isBlank()) {
            refuse(exchange, new Refused(400, "BadRequestError", "Missing personalisation: message"));
        } else if (text.length() > LONGEST_TEXT) {
            refuse(
                    exchange,
                    new Refused(
                            400,
                            "BadRequestError",
                            "Content for template has a character count greater than the limit of 918"));
        } else if (Simulated.refusal(to).isPresent()) {
            refuse(exchange, Simulated.refusal(to).get());
        } else {
            take(exchange, "sms", request, to, text);
        }
    }

    private void email(HttpExchange exchange, JsonNode request) throws IOException {
        var to = request.path("email_address").asText();
        if (Simulated.isAddress(to)) {
            take(exchange, "email", request, to, text(request));
        } else {
            refuse(exchange, new Refused(400, "ValidationError", "email_address Not a valid email address"));
        }
    }

    /** A letter that was made elsewhere. */
    private void letter(HttpExchange exchange, JsonNode request) throws IOException {
        var pdf = Base64.getDecoder().decode(request.path("content").asText());
        var isPdf = new String(pdf, 0, Math.min(5, pdf.length), StandardCharsets.ISO_8859_1).equals("%PDF-");
        if (!isPdf) {
            refuse(exchange, new Refused(400, "BadRequestError", "Letter content is not a valid PDF"));
            return;
        }
        var message = kept.keep("letter", request.path("reference").asText(), "", "", "received");
        receipts.later(message);
        respond(
                exchange,
                201,
                Map.of("id", message.id().toString(), "reference", message.reference(), "postage", "second"));
    }

    private void take(HttpExchange exchange, String type, JsonNode request, String to, String text) throws IOException {
        var message = kept.keep(type, request.path("reference").asText(), to, text, Simulated.end(to));
        receipts.later(message);
        respond(
                exchange,
                201,
                Map.of(
                        "id", message.id().toString(),
                        "reference", message.reference(),
                        "content", Map.of("body", text, "from_number", "STANDIN"),
                        "template", Map.of("id", TEMPLATE, "version", 1, "uri", "urn:stand-in"),
                        "uri", "urn:stand-in:" + message.id()));
    }

    private void find(HttpExchange exchange, String rest) throws IOException {
        var found = rest.startsWith("/") ? kept.find(rest.substring(1)) : Optional.<KeptMessage>empty();
        if (found.isEmpty() || !exchange.getRequestMethod().equals("GET")) {
            refuse(exchange, new Refused(404, "NoResultFound", "No result found"));
            return;
        }
        respond(exchange, 200, Receipts.view(found.get(), kept.status(found.get())));
    }

    private static String text(JsonNode request) {
        return request.path("personalisation").path("message").asText();
    }

    private void refuse(HttpExchange exchange, Refused no) throws IOException {
        respond(
                exchange,
                no.status(),
                Map.of(
                        "status_code",
                        no.status(),
                        "errors",
                        List.of(Map.of("error", no.error(), "message", no.message()))));
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
