package org.victimcare.journeys.figures;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A service as it ships, in a process that can be killed and started again. */
@SuppressWarnings("try") // closing waits, and who waits can be interrupted
final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> FLAGS = List.of(
            "-Xms32m",
            "-Xmx160m",
            "-Xmn24m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:SharedArchiveFile=app-cds.jsa",
            "-Dquarkus.profile=local");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path application;
    private final Path log;
    private final Map<String, String> environment;
    private final URI health;
    private Process process;

    private ServiceProcess(Path application, Path log, Map<String, String> environment) throws IOException {
        this.application = application;
        this.log = log;
        this.environment = environment;
        this.health = URI.create("http://127.0.0.1:" + environment.get("MANAGEMENT_PORT") + "/q/health/ready");
        this.process = begin(Map.of());
    }

    static ServiceProcess start(Path root, Path data, String title, Map<String, String> environment)
            throws IOException, InterruptedException {
        var service = new ServiceProcess(
                root.resolve(title).resolve("target/quarkus-app"), data.resolve(title + ".log"), environment);
        service.awaitReady();
        return service;
    }

    /** Starts it again, with other settings than before where some are named. */
    void restart(Map<String, String> settings) throws IOException, InterruptedException {
        close();
        process = begin(settings);
        awaitReady();
    }

    /** Ends it at once, as a crash would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Resident memory, from Linux's own accounts; zero where there are none. */
    long megabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private Process begin(Map<String, String> settings) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(Stream.of(java), FLAGS.stream(), Stream.of("-jar", "quarkus-run.jar"))
                .flatMap(part -> part)
                .toList();
        var builder = new ProcessBuilder(command)
                .directory(application.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().putAll(settings);
        return builder.start();
    }

    private void awaitReady() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(application + " did not start; see " + log);
            }
            Thread.sleep(20);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }
}
