package org.victimcare.launcher.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.victimcare.launcher.home.Complaint;
import org.victimcare.launcher.home.Ports;
import org.victimcare.testkit.servers.LocalPostgres;

/** Has the access log of a service checked by the very program that ships with it, in a process of its own. */
public final class AccessLogCheck {

    private static final String VERIFIER = "org.victimcare.kit.accesslog.AccessLogVerifier";

    private final Path modules;
    private final Ports ports;

    /**
     * Checks nothing yet.
     *
     * @param modules where the services were built
     */
    public AccessLogCheck(Path modules, Ports ports) {
        this.modules = modules;
        this.ports = ports;
    }

    /**
     * Checks, while the service runs or not.
     *
     * @param period {@code --from} and {@code --to} with a day each, or nothing
     * @param tell gets each line that the program prints
     * @return 0 when the log is whole, 1 when it is not, 2 when the program could not look
     */
    public int run(Member member, List<String> period, Consumer<String> tell) throws InterruptedException {
        var libraries = modules.resolve(member.title()).resolve("target/quarkus-app/lib/main");
        if (Files.notExists(libraries)) {
            throw new Complaint(member.title() + " is not built: " + libraries + " is missing.");
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(
                List.of(java, "-Xmx64m", "-cp", libraries.resolve("*").toString(), VERIFIER));
        command.addAll(period);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DATABASE_URL", Environment.database(ports) + member.database());
        builder.environment().put("DATABASE_USERNAME", LocalPostgres.USERNAME);
        builder.environment().put("DATABASE_PASSWORD", LocalPostgres.PASSWORD);
        try {
            var process = builder.start();
            try (var lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().forEach(tell);
            }
            return process.waitFor();
        } catch (IOException e) {
            throw new Complaint(
                    "The access log of %s cannot be checked: %s".formatted(member.title(), e.getMessage()), e);
        }
    }
}
