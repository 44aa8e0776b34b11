package org.victimcare.journeys.figures;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.victimcare.journeys.PoliceFile;
import org.victimcare.journeys.Quiet;
import org.victimcare.journeys.RunningSuite;
import org.victimcare.launcher.home.Port;

/**
 * Measures a running suite: start, memory, an import until its last effect, how many cases can be opened a second, and
 * latencies at a quarter and at half of that. Started by {@code ./bench}.
 */
public final class SuiteFigures {

    private static final List<String> PARTS = List.of(
            "case-service", "notification-service", "referral-service", "feedback-service", "kafka", "launcher");
    private static final int OFFSET = 30_000;

    private final RunningSuite suite;

    private SuiteFigures(RunningSuite suite) {
        this.suite = suite;
    }

    /**
     * Measures.
     *
     * @param args the checkout, a directory for data, then the files to import
     */
    public static void main(String[] args) throws Exception {
        var begin = System.nanoTime();
        try (var suite = RunningSuite.start(Path.of(args[0]), Path.of(args[1]), OFFSET)) {
            Report.say("start until all is ready", "%.1f s", Report.seconds(begin));
            var figures = new SuiteFigures(suite);
            figures.memory("idle");
            for (var file : List.of(args).subList(2, args.length)) {
                figures.importFile(new PoliceFile(Path.of(file)));
            }
            figures.memory("after the import");
            var load = new SteadyLoad(suite);
            var capacity = load.capacity(Duration.ofSeconds(40));
            for (var part : List.of(4, 2)) {
                new Quiet(suite).awaitQuiet();
                load.run(capacity / part, Duration.ofSeconds(30));
            }
            figures.memory("after the steady load");
        }
    }

    private void importFile(PoliceFile file) throws Exception {
        var begin = System.nanoTime();
        var job = file.upload(suite);
        Report.say("upload of " + file.path().getFileName(), "%.1f s", Report.seconds(begin));
        var done = await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> look(job), seen -> seen.required("state").asText().equals("DONE"));
        var taken = Report.seconds(begin);
        Report.say(
                "rows imported",
                "%d in %.1f s: %.0f a second",
                done.required("rowsTotal").asLong(),
                taken,
                file.rows() / taken);
        var quiet = new Quiet(suite);
        quiet.awaitQuiet();
        var effects = Report.seconds(begin);
        Report.say("until every effect has landed", "%.1f s: %.0f rows a second", effects, file.rows() / effects);
        for (var database : List.of("cases", "notifications", "referrals", "feedback")) {
            Report.say("events of " + database, "%d", quiet.count(database, "select count(*) from event_log"));
        }
        Report.say(
                "messages sent",
                "%d",
                quiet.count("notifications", "select count(*) from notification where state = 'SENT'"));
    }

    private JsonNode look(String job) {
        return suite.ask(HttpRequest.newBuilder(suite.url(Port.CASE, job)), "operator")
                .json();
    }

    private void memory(String when) {
        for (var part : PARTS) {
            Report.say("resident memory of " + part + ", " + when, "%d MB", resident(suite.process(part)) >> 20);
        }
    }

    /** From Linux's own accounts; zero where there are none. */
    private static long resident(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
