package org.victimcare.notifications.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mail server that greets before anybody listens is heard all the same. */
class MailLoopTest {

    private static final int WORKERS = 4;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void everyNewConnectionHearsTheGreetingOfAServerThatIsFasterThanWeAre() throws Exception {
        try (var server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress())) {
            listen(server);
            var client = MailClient.create(
                    vertx, new MailConfig("127.0.0.1", server.getLocalPort()).setKeepAlive(false));
            var loop = new MailLoop(vertx);
            var workers = Executors.newFixedThreadPool(WORKERS);

            var mails = IntStream.range(0, 1_000)
                    .mapToObj(number -> CompletableFuture.runAsync(() -> send(client, loop), workers))
                    .toList();

            assertThat(mails).allSatisfy(mail -> assertThat(mail).succeedsWithin(30, TimeUnit.SECONDS));
            workers.shutdown();
        }
    }

    private static void send(MailClient client, Executor loop) {
        var sent = new CompletableFuture<MailResult>();
        var mail = new MailMessage("updates@notices.example", "sam@example.org", "An update", "Hello");
        loop.execute(() -> client.sendMail(mail)
                .onComplete(sent::complete, sent::completeExceptionally));
        sent.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** Threads wait for the next connection, so that a greeting is under way before the client knows that it is connected. */
    private static void listen(ServerSocket server) {
        for (var number = 0; number < WORKERS; number++) {
            var thread = new Thread(() -> serve(server));
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void serve(ServerSocket server) {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                client.getOutputStream().write(answer("220 ready"));
                for (var line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
                    client.getOutputStream().write(answer(line.equals("DATA") ? "354 go on" : "250 ok"));
                    while (line.equals("DATA") && !in.readLine().equals(".")) {}
                }
            } catch (IOException closed) {
                // the client has gone, or the test is over
            }
        }
    }

    private static byte[] answer(String line) {
        return (line + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
