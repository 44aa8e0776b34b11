package org.victimcare.journeys.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.victimcare.journeys.RunningSuite;
import org.victimcare.launcher.home.Port;

/** PostgreSQL's own load generator, as the peer that does nothing but the SQL. It comes with PostgreSQL's packages. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");

    private final RunningSuite suite;
    private final Path directory;

    Pgbench(RunningSuite suite, Path directory) {
        this.suite = suite;
        this.directory = directory;
    }

    /** Transactions a second of as many callers as ours; nothing where pgbench is not installed. */
    OptionalDouble rate(String script, ManyCases cases, Duration time) throws IOException, InterruptedException {
        var file = Files.writeString(directory.resolve(script), Administration.text(script));
        var callers = Integer.toString(Load.CALLERS);
        var command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-c", callers, "-j", "2"));
        command.addAll(List.of("-T", Long.toString(time.toSeconds()), "-f", file.toString()));
        command.addAll(List.of("-D", "first=" + cases.first(), "-D", "last=" + cases.last()));
        command.addAll(List.of("-h", "127.0.0.1", "-p", port(), "-U", "postgres", "cases"));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            Report.say("pgbench", "is not installed (%s)", e);
            return OptionalDouble.empty();
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(output);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench failed:\n" + output);
        }
        return OptionalDouble.of(Double.parseDouble(rate.group(1)));
    }

    private String port() {
        return Integer.toString(suite.url(Port.POSTGRES, "").getPort());
    }
}
