package org.victimcare.journeys.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.victimcare.journeys.figures.AccessLogFigures.Outcome;
import org.victimcare.testkit.servers.LocalPostgres;

/** The verifier of the access log as an operator starts it, in 64 MB; and how much of them it took. */
final class VerifierRun {

    private static final String HEAP = "-Xmx64m";
    private static final String VERIFIER = "org.victimcare.kit.accesslog.AccessLogVerifier";
    private static final Pattern BEFORE_COLLECTING = Pattern.compile(" (\\d+)M->");

    private final Path root;
    private final Path directory;
    private final String url;

    VerifierRun(Path root, Path directory, String url) {
        this.root = root;
        this.directory = directory;
        this.url = url;
    }

    Outcome run(String what) throws IOException, InterruptedException {
        var collections = directory.resolve("gc.log");
        var begin = System.nanoTime();
        var process = verifier(collections).start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        var code = process.waitFor();
        Report.say(
                what,
                "in %.1f s with %s, at most %d MB of heap in use: %s",
                Report.seconds(begin),
                HEAP,
                mostInUse(collections),
                lines.get(lines.size() - 1));
        return new Outcome(code, lines);
    }

    private ProcessBuilder verifier(Path collections) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var libraries =
                root.resolve("case-service/target/quarkus-app/lib/main/*").toString();
        var builder = new ProcessBuilder(java, HEAP, "-Xlog:gc:file=" + collections, "-cp", libraries, VERIFIER)
                .redirectErrorStream(true);
        builder.environment().put("DATABASE_URL", url);
        builder.environment().put("DATABASE_USERNAME", LocalPostgres.USERNAME);
        builder.environment().put("DATABASE_PASSWORD", LocalPostgres.PASSWORD);
        return builder;
    }

    /** Before any collection of the heap. */
    private static int mostInUse(Path collections) throws IOException {
        return BEFORE_COLLECTING
                .matcher(Files.readString(collections))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }
}
