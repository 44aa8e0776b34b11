package org.victimcare.journeys;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Port;
import org.victimcare.launcher.home.Ports;
import org.victimcare.launcher.process.PidFile;
import org.victimcare.testkit.servers.LocalIssuer;
import org.victimcare.testkit.servers.LocalPostgres;
import org.victimcare.testkit.servers.SigningKey;
import org.victimcare.testkit.servers.TokenSigner;

/** The suite as a user starts it: the launcher in a process of its own, with the very jars that ship. */
public final class RunningSuite implements AutoCloseable {

    private static final Duration UNTIL_READY = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalDirectory home;
    private final Ports ports;
    private final Path output;
    private final Process launcher;

    private RunningSuite(LocalDirectory home, Ports ports, Path output, Process launcher) {
        this.home = home;
        this.ports = ports;
        this.output = output;
        this.launcher = launcher;
    }

    /**
     * Starts the launcher and waits until every service is ready.
     *
     * @param root the checkout, built
     * @param data where the run keeps its data
     * @param offset added to every usual port
     */
    public static RunningSuite start(Path root, Path data, int offset) {
        try {
            Files.createDirectories(data);
            var output = data.resolve("screen.log");
            var process = new ProcessBuilder(command(root, data, offset))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var suite = new RunningSuite(new LocalDirectory(data), Ports.chosen(Map.of(), offset), output, process);
            Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
            suite.awaitReady();
            return suite;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path root, Path data, int offset) {
        var built = root.resolve("launcher/target");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dvictimcare.root=" + root,
                "-cp",
                built.resolve("launcher.jar") + System.getProperty("path.separator") + built.resolve("lib/*"),
                "org.victimcare.launcher.Launcher",
                "--data",
                data.toString(),
                "--port-offset",
                Integer.toString(offset));
    }

    private void awaitReady() {
        await().atMost(UNTIL_READY).pollInterval(Duration.ofMillis(50)).until(() -> {
            if (!launcher.isAlive()) {
                throw new IllegalStateException("The suite did not start:\n" + screen());
            }
            return screen().contains("Victim Care is ready");
        });
    }

    /** What the launcher has printed. */
    public String screen() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LocalDirectory home() {
        return home;
    }

    public URI url(Port service, String path) {
        return URI.create("http://127.0.0.1:" + ports.of(service) + path);
    }

    public String kafka() {
        return "127.0.0.1:" + ports.of(Port.KAFKA);
    }

    /** A token for somebody with the role. */
    public String token(String role) {
        return token(role, "journey");
    }

    /** A token for one particular person with the role. */
    public String token(String role, String staffId) {
        return token(role, staffId, Map.of());
    }

    /** A token for one member of staff, who may have a unit. */
    public String token(String role, String staffId, Map<String, String> claims) {
        return new TokenSigner(LocalIssuer.urlAt(ports.of(Port.IDENTITY)), SigningKey.keptIn(home.identity()))
                .token(staffId, List.of(role), claims, Duration.ofHours(4));
    }

    /** A session with the database of a service, to look at what has no address. */
    public Connection database(String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + ports.of(Port.POSTGRES) + "/" + name,
                LocalPostgres.USERNAME,
                LocalPostgres.PASSWORD);
    }

    /** A session of the database's administrator, to fill it and to read its statistics. */
    public Connection administration(String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + ports.of(Port.POSTGRES) + "/" + name, "postgres", "");
    }

    /** Asks a service for something, or sends it something. */
    public Answer ask(HttpRequest.Builder request, String role) {
        return askWith(request, token(role));
    }

    /** The same with a token in hand. */
    public Answer askWith(HttpRequest.Builder request, String token) {
        var sent = request.header("Authorization", "Bearer " + token).build();
        try {
            var answer = http.send(sent, BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("Location").orElse(""), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The process of a part as the launcher noted it. */
    public ProcessHandle process(String part) {
        return new PidFile(home.pids()).find(part).orElseThrow().running().orElseThrow();
    }

    /** Ends a part at once, as a crash would. */
    public void kill(String part) {
        process(part).destroyForcibly();
    }

    /** Waits until the launcher has ended by itself, and says with which code. */
    public int awaitEnd() {
        try {
            if (!launcher.waitFor(120, SECONDS)) {
                throw new IllegalStateException("The launcher goes on:\n" + screen());
            }
            return launcher.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (launcher.isAlive()) {
            launcher.destroy();
            awaitEnd();
        }
    }
}
