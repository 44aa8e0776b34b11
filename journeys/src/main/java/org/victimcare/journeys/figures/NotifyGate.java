package org.victimcare.journeys.figures;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.victimcare.journeys.figures.MailCounter.Arrival;
import org.victimcare.testkit.notify.NotifyStandIn;
import org.victimcare.testkit.notify.StandInSettings;

/**
 * Two accounts before the stand-in of GOV.UK Notify: counts what they took, and can make both slow or have half of the calls of the
 * first fail.
 */
final class NotifyGate implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Queue<Arrival> texts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final NotifyStandIn standIn;
    private final List<HttpServer> servers;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean failing;

    NotifyGate(int first, int second) throws IOException {
        standIn = NotifyStandIn.start(0, new StandInSettings(Duration.ofSeconds(3), Optional.empty(), "bench"));
        servers = List.of(
                serve(first, exchange -> pass(exchange, true)), serve(second, exchange -> pass(exchange, false)));
    }

    private HttpServer serve(int port, HttpHandler handler) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", handler);
        server.setExecutor(threads);
        server.start();
        return server;
    }

    /** How it answers from now on. */
    void behave(Duration slowness, boolean halfFails) {
        delay = slowness;
        failing = halfFails;
    }

    List<Arrival> all() {
        return List.copyOf(texts);
    }

    int count() {
        return texts.size();
    }

    private void pass(HttpExchange exchange, boolean first) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var isMessage = exchange.getRequestMethod().equals("POST");
            Thread.sleep(isMessage ? delay.toMillis() : 0);
            if (isMessage && first && failing && calls.incrementAndGet() % 2 == 0) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            var answer = http.send(forwarded(exchange, body), BodyHandlers.ofByteArray());
            if (isMessage && answer.statusCode() == 201) {
                note(body);
            }
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(byte[] body) throws IOException {
        var message = json.readTree(body);
        var reference = message.path("reference").asText();
        texts.add(new Arrival(reference, message.path("phone_number").asText(), Instant.now()));
    }

    private HttpRequest forwarded(HttpExchange exchange, byte[] body) {
        return HttpRequest.newBuilder(URI.create(standIn.url() + exchange.getRequestURI()))
                .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
                .header("Content-Type", "application/json")
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body))
                .build();
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
        standIn.close();
    }
}
