package org.victimcare.journeys.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.victimcare.journeys.RunningSuite;

/**
 * Plays a morning of the London line against the running suite, and compares the figures that the API tells with those
 * computed from the raw log of what was played. Started by {@code ./bench line}.
 */
public final class LineFigures {

    private static final int OFFSET = 23_000;
    /** As London needs them for the calls of its peak hour. */
    private static final int AGENTS = 20;

    private static final int LONDON = 132;
    private static final int VICTIMS = 200;
    private static final long SEED = 2026;
    private static final double SAME = 1e-9;

    private final RunningSuite suite;
    private final PhoneLine supervisor;

    private LineFigures(RunningSuite suite) {
        this.suite = suite;
        this.supervisor = new PhoneLine(suite, suite.token("supervisor"));
    }

    /**
     * Plays.
     *
     * @param args the checkout, a directory for data, how many calls in the peak hour, and how much faster time passes
     */
    public static void main(String[] args) throws Exception {
        var raw = Path.of(args[0], "journeys", "target", "line-events.jsonl");
        var same = false;
        try (var suite = RunningSuite.start(Path.of(args[0]), Path.of(args[1]), OFFSET);
                var log = new LineLog(raw)) {
            same = new LineFigures(suite).play(Integer.parseInt(args[2]), Double.parseDouble(args[3]), log);
        }
        Report.say("raw log", "%s", raw);
        if (!same) {
            System.exit(1);
        }
    }

    private boolean play(int peak, double factor, LineLog log) throws IOException, InterruptedException {
        var cases = new LineCases(suite);
        cases.open(VICTIMS);
        var agents = Math.max(1, Math.round(AGENTS * peak / (float) LONDON));
        var calls = Morning.of(peak, agents, SEED);
        Report.say(
                "a morning of the line",
                "%d calls, %d in the peak hour, %d agents, time %.0f times as fast",
                calls.size(),
                peak,
                agents,
                factor);
        var stage = new Stage(Instant.now().plusSeconds(2), factor);
        var day = new LineDay(suite, calls, stage, cases, log);
        day.play(agents);
        day.steps().report();
        Report.latencies("answered later than meant", day.lateness());
        day.failures().forEach(failure -> Report.say("WENT WRONG", "%s", failure));
        var lines = log.read();
        var same = compare(stage, factor, new LineKpis(lines));
        var complete = noneLost(calls.size(), lines);
        return same && complete && day.failures().isEmpty();
    }

    private boolean compare(Stage stage, double factor, LineKpis kpis) {
        var asked = Instant.now();
        var from = stage.begin().minus(Duration.ofDays(1));
        var to = stage.begin().plus(Duration.ofDays(14));
        var path = "/v1/calls/figures?from=%s&to=%s".formatted(from, to);
        var told = PhoneLine.demand(200, supervisor.get(path)).json();
        var same = true;
        for (var figure : kpis.figures(asked).entrySet()) {
            var name = figure.getKey();
            var api = told.path(name).asDouble(Double.NaN);
            var equal = equal(api, figure.getValue());
            same &= equal;
            var words = equal ? "" : "   DIFFERENT";
            Report.say(name, "%.6f by the API, %.6f by the raw log%s", api, figure.getValue(), words);
        }
        var mean = told.path("meanHandleSeconds").asDouble(Double.NaN);
        Report.say("mean handle time, not compressed", "%.0f s", mean * factor);
        return same;
    }

    private static boolean equal(double one, double other) {
        return Double.isNaN(one) ? Double.isNaN(other) : Math.abs(one - other) <= SAME * Math.max(1, Math.abs(one));
    }

    /** Every call that rang is ended, in the service as in the raw log, and there is no other. */
    private boolean noneLost(int planned, List<JsonNode> lines) {
        var begun = ids(lines, "rang", "made");
        var closed = ids(lines, "ended", "closed");
        var ended = listed("ENDED");
        var open = new HashSet<>(listed("WAITING"));
        open.addAll(listed("ANSWERED"));
        Report.say(
                "calls planned, rung, ended, ended by the API, still open",
                "%d, %d, %d, %d, %d",
                planned,
                ids(lines, "rang").size(),
                ids(lines, "ended").size(),
                ended.size(),
                open.size());
        return ids(lines, "rang").size() == planned && begun.equals(closed) && closed.equals(ended) && open.isEmpty();
    }

    private static Set<String> ids(List<JsonNode> lines, String... what) {
        var wanted = Set.of(what);
        var ids = new HashSet<String>();
        lines.stream()
                .filter(line -> wanted.contains(line.required("what").asText()))
                .forEach(line -> ids.add(line.required("id").asText()));
        return ids;
    }

    private Set<String> listed(String state) {
        var ids = new HashSet<String>();
        var cursor = "";
        do {
            var page = PhoneLine.demand(200, supervisor.get("/v1/calls?limit=100&state=" + state + cursor))
                    .json();
            page.required("items").forEach(call -> ids.add(call.required("id").asText()));
            var next = page.path("next").asText("");
            cursor = next.isEmpty() || next.equals("null")
                    ? ""
                    : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return ids;
    }
}
