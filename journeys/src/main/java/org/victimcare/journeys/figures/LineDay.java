package org.victimcare.journeys.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.victimcare.journeys.RunningSuite;
import org.victimcare.journeys.figures.Morning.Call;

/** Plays a morning against the line: the switchboard lets calls ring, agents answer, and a board on the wall shows who waits. */
final class LineDay {

    private final RunningSuite suite;
    private final List<Call> calls;
    private final Stage stage;
    private final LineCases cases;
    private final LineLog log;
    private final Steps steps = new Steps();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Double> lateness = new ConcurrentLinkedQueue<>();
    private final CallBackDesk callBacks;
    private final PhoneLine switchboard;

    LineDay(RunningSuite suite, List<Call> calls, Stage stage, LineCases cases, LineLog log) {
        this.suite = suite;
        this.calls = calls;
        this.stage = stage;
        this.cases = cases;
        this.log = log;
        this.callBacks = new CallBackDesk(steps, log, failures);
        this.switchboard = line("switchboard");
    }

    void play(int agents) throws InterruptedException {
        var exchange = Executors.newScheduledThreadPool(4);
        var desks = Executors.newFixedThreadPool(agents);
        var wall = exchange.scheduleAtFixedRate(this::look, 0, 1, TimeUnit.SECONDS);
        var ringing = calls.stream().map(call -> schedule(exchange, call)).toList();
        for (var agent = 0; agent < agents; agent++) {
            var me = agent;
            desks.execute(() -> work(me, ringing));
        }
        desks.shutdown();
        if (!desks.awaitTermination(1, TimeUnit.DAYS)) {
            throw new IllegalStateException("The morning does not end");
        }
        callBacks.finish();
        wall.cancel(false);
        exchange.shutdown();
        if (!exchange.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The switchboard does not end");
        }
    }

    private CompletableFuture<String> schedule(ScheduledExecutorService exchange, Call call) {
        var ringing = new CompletableFuture<String>();
        at(exchange, call.rings(), () -> ringing.complete(ring(call)));
        if (call.abandoned()) {
            at(exchange, call.answered(), () -> abandon(ringing.join()));
        }
        return ringing;
    }

    private void at(ScheduledExecutorService exchange, double second, Work work) {
        var wait = Duration.between(Instant.now(), stage.at(second));
        var unused = exchange.schedule(() -> guarded(work), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The line is told such a beginning that the wait is that of the simulation, not compressed. */
    private String ring(Call call) {
        var waits = Stage.real(call.answered() - call.rings());
        var startedAt = stage.at(call.answered()).minus(waits).truncatedTo(ChronoUnit.MILLIS);
        var number = call.kind() == CallerKind.VICTIM_WITHHELD
                ? ""
                : ", \"callerNumber\": \"+44208%07d\"".formatted(call.number());
        var body = """
                {"direction": "INBOUND", "lineId": "bench", "startedAt": "%s"%s}""".formatted(startedAt, number);
        var opened = steps.take("ring", 201, () -> switchboard.post("/v1/calls", body))
                .json();
        var id = opened.required("id").asText();
        var told = opened.required("startedAt").asText();
        log.note("rang", id, "startedAt", told, "kind", call.kind().name());
        return id;
    }

    private void abandon(String id) {
        var ended = steps.take("give up", 200, () -> switchboard.change("/v1/calls/" + id + "/end", 0, """
                        {"reason": "ABANDONED", "outcome": "NO_ACTION", "interpreter": false, "holdSeconds": 0}"""))
                .json();
        log.note("ended", id, "endedAt", ended.required("endedAt").asText(), "reason", "ABANDONED", "satisfaction", 0);
    }

    private void work(int agent, List<CompletableFuture<String>> ringing) {
        var line = line("agent-" + agent);
        for (var call : calls) {
            if (call.agent() == agent) {
                guarded(() -> {
                    stage.await(call.answered());
                    var id = ringing.get(call.number()).get(1, TimeUnit.MINUTES);
                    lateness.add(Duration.between(stage.at(call.answered()), Instant.now())
                                    .toNanos()
                            / 1e6);
                    new AgentTalk(this, line, call, id).hold();
                });
            }
        }
    }

    private void look() {
        guarded(() -> steps.take("list who waits", 200, () -> switchboard.get("/v1/calls?state=WAITING")));
    }

    private void guarded(Work work) {
        try {
            work.run();
        } catch (Exception e) { // whatever it is, it is told at the end
            failures.add(e);
        }
    }

    private PhoneLine line(String staffId) {
        return new PhoneLine(suite, suite.token("phone-line-agent", staffId, Map.of()));
    }

    Stage stage() {
        return stage;
    }

    LineCases cases() {
        return cases;
    }

    LineLog log() {
        return log;
    }

    Steps steps() {
        return steps;
    }

    CallBackDesk callBacks() {
        return callBacks;
    }

    /** What went otherwise than it should have. */
    Queue<Throwable> failures() {
        return failures;
    }

    /** By how many milliseconds each call was answered later than it was meant to be. */
    double[] lateness() {
        return lateness.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Something that may fail. */
    private interface Work {
        void run() throws Exception;
    }
}
