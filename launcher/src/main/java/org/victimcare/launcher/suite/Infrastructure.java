package org.victimcare.launcher.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.victimcare.launcher.home.Complaint;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Port;
import org.victimcare.launcher.home.Ports;
import org.victimcare.launcher.home.Screen;
import org.victimcare.launcher.mail.MailServer;
import org.victimcare.launcher.process.Children;
import org.victimcare.testkit.notify.NotifyStandIn;
import org.victimcare.testkit.notify.StandInSettings;
import org.victimcare.testkit.servers.LocalIssuer;
import org.victimcare.testkit.servers.LocalPostgres;
import org.victimcare.testkit.servers.Topics;

/** What the services stand on: PostgreSQL, Kafka, an issuer of tokens, a mail server, a stand-in of GOV.UK Notify. */
final class Infrastructure {

    private static final String KAFKA = "kafka";
    private static final String POSTGRES = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> KAFKA_FLAGS = List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final LocalDirectory home;
    private final Ports ports;
    private final Children children;
    private final Screen screen;
    private final Deque<AutoCloseable> inThisProcess = new ArrayDeque<>();
    private CompletableFuture<LocalPostgres> postgres = new CompletableFuture<>();

    Infrastructure(LocalDirectory home, Ports ports, Children children, Screen screen) {
        this.home = home;
        this.ports = ports;
        this.children = children;
        this.screen = screen;
    }

    void start() {
        startKafka();
        postgres = CompletableFuture.supplyAsync(this::startPostgres);
        inThisProcess.push(LocalIssuer.start(home.identity(), ports.of(Port.IDENTITY)));
        inThisProcess.push(MailServer.start(home.mail(), ports.of(Port.SMTP), ports.of(Port.MAIL), screen));
        inThisProcess.push(NotifyStandIn.start(ports.of(Port.NOTIFY), standIn()));
        awaitKafka();
        Topics.create("127.0.0.1:" + ports.of(Port.KAFKA), Topics.all());
        awaitPostgres();
    }

    private StandInSettings standIn() {
        var receipts = Environment.url(ports, Port.NOTIFICATION) + "/v1/receipts/notify-main";
        return new StandInSettings(Duration.ofSeconds(3), Optional.of(URI.create(receipts)), Environment.RECEIPT_TOKEN);
    }

    void stop() {
        children.stop(List.of(KAFKA), PATIENCE);
        postgres.thenAccept(LocalPostgres::close).exceptionally(failure -> null).join();
        inThisProcess.forEach(Infrastructure::close);
    }

    private void startKafka() {
        var command = new JavaCommand(home)
                .of(
                        KAFKA,
                        KAFKA_FLAGS,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KafkaBroker.class.getName(),
                        home.kafka().toString(),
                        Integer.toString(ports.of(Port.KAFKA)),
                        Integer.toString(ports.of(Port.KAFKA_CONTROLLER)));
        children.start(KAFKA, Path.of("").toAbsolutePath(), command, Map.of());
    }

    private LocalPostgres startPostgres() {
        var place = home.postgresPlace();
        var server = LocalPostgres.start(place, ports.of(Port.POSTGRES), LocalPostgres.Durability.SAFE);
        server.createDatabases(LocalPostgres.DATABASES);
        LocalPostgres.process(place.data()).ifPresent(process -> children.watch(POSTGRES, process, place.log()));
        return server;
    }

    private void awaitKafka() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(ports.of(Port.KAFKA))) {
            children.death().ifPresent(death -> {
                throw new Complaint(death.report());
            });
            if (System.nanoTime() > deadline) {
                throw new Complaint("Kafka does not answer. Its log: " + home.log(KAFKA));
            }
            Pause.brief();
        }
    }

    private void awaitPostgres() {
        try {
            postgres.join();
        } catch (CompletionException e) {
            throw new Complaint(
                    "PostgreSQL did not start: %s. Its log: %s".formatted(e.getCause(), home.log(POSTGRES)), e);
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) { // what AutoCloseable declares
            throw new IllegalStateException(e);
        }
    }
}
