package org.victimcare.notifications.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mail server that greets before anybody listens is heard all the same. */
class MailLoopTest {

    private static final int WORKERS = 4;

    private static final int MAILS = 1_000;

    private final Vertx vertx = Vertx.vertx();
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);

    @AfterEach
    void close() {
        workers.shutdownNow();
        vertx.close();
    }

    @Test
    void everyNewConnectionHearsTheGreetingOfAServerThatIsFasterThanWeAre() throws Exception {
        try (var server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress())) {
            listen(server);
            var options = new io.vertx.ext.mail.MailConfig("127.0.0.1", server.getLocalPort()).setKeepAlive(false);
            var loop = new MailLoop(vertx, MailClient.create(vertx, options), settings());
            var mail = new MailMessage("updates@notices.example", "sam@example.org", "An update", "Hello");

            var mails = IntStream.range(0, MAILS)
                    .mapToObj(number -> CompletableFuture.runAsync(() -> loop.send(mail), workers))
                    .toArray(CompletableFuture[]::new);

            assertThat(CompletableFuture.allOf(mails)).succeedsWithin(60, TimeUnit.SECONDS);
        }
    }

    private static MailConfig settings() {
        return new SmallRyeConfigBuilder()
                .withMapping(MailConfig.class)
                .withDefaultValue("notifications.mail.from", "updates@notices.example")
                .build()
                .getConfigMapping(MailConfig.class);
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
                    if (line.equals("DATA")) {
                        client.getOutputStream().write(answer("354 go on"));
                        while (!in.readLine().equals(".")) {}
                    }
                    client.getOutputStream().write(answer("250 ok"));
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
