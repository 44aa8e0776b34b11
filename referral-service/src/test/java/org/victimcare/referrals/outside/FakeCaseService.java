package org.victimcare.referrals.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for case-service. How it answers for a victim says the end of the victim's id, since the tests live in another
 * class loader: see {@link Victims}. {@code /asked/<victim>} tells how often it was asked.
 */
public final class FakeCaseService implements QuarkusTestResourceLifecycleManager {

    private static final String PACK = """
            {"reference": "01/9900001/26", "victimName": "Ada Canary", "dateOfBirth": "1990-04-01",
             "ageBand": "AGE_18_TO_59", "crimeType": "BURGLARY", "reportedAt": "2026-03-02T09:00:00Z",
             "borough": "Camden", "riskLevel": "STANDARD", "enhanced": false, "language": "en",
             "safeContact": {"channel": "PHONE", "address": "07700 900123", "voicemail": false,
                             "codeWord": null, "from": "10:00", "to": "16:00", "later": true},
             "synthetic": true, "somethingNewer": {"a": 1}}""";

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/internal/v1/cases/", this::pack);
            server.createContext("/asked/", this::howOften);
            server.start();
            return Map.of(
                    "quarkus.rest-client.case-service.url",
                    "http://127.0.0.1:" + server.getAddress().getPort(),
                    "quarkus.rest-client.case-service.read-timeout",
                    "1000");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void pack(HttpExchange exchange) throws IOException {
        var victim = exchange.getRequestURI().getPath().split("/", -1)[6];
        asked.merge(victim, 1, Integer::sum);
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token == null || !token.startsWith("Bearer ")) {
            answer(exchange, 401, "{}");
        } else if (victim.endsWith(Victims.FAILING)) {
            answer(exchange, 500, "{}");
        } else if (victim.endsWith(Victims.UNKNOWN)) {
            answer(exchange, 404, "{}");
        } else if (victim.endsWith(Victims.GARBLED)) {
            answer(exchange, 200, "<html>");
        } else if (!victim.endsWith(Victims.SILENT)) {
            answer(exchange, 200, PACK);
        }
        // silent: the connection stays open, and nothing comes
    }

    private void howOften(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        answer(exchange, 200, String.valueOf(asked.getOrDefault(path.substring("/asked/".length()), 0)));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
