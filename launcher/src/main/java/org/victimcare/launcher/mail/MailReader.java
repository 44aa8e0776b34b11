package org.victimcare.launcher.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.victimcare.launcher.home.Complaint;

/** Where kept messages are read: pages for people at {@code /}, JSON for programs at {@code /messages}. */
final class MailReader implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers;

    private MailReader(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    static MailReader start(Mailbox mailbox, int port) {
        var answers = new MailAnswers(mailbox);
        var workers = Executors.newFixedThreadPool(2);
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/", exchange -> answer(exchange, answers));
            server.setExecutor(workers);
            server.start();
            return new MailReader(server, workers);
        } catch (IOException e) {
            throw new Complaint("The page for sent mail cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    private static void answer(HttpExchange exchange, MailAnswers answers) throws IOException {
        try (exchange) {
            var answer = exchange.getRequestMethod().equals("GET")
                    ? answers.to(exchange.getRequestURI())
                    : MailAnswer.text(405, "Only GET is answered here.");
            var headers = exchange.getResponseHeaders();
            headers.put("Content-Type", List.of(answer.type()));
            headers.put("Content-Security-Policy", List.of(answer.policy()));
            headers.put("X-Content-Type-Options", List.of("nosniff"));
            headers.put("Cache-Control", List.of("no-store"));
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdown();
    }
}
