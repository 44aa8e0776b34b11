package org.victimcare.journeys.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.victimcare.journeys.Answer;
import org.victimcare.journeys.figures.LineCases.Victim;

/** Promises calls, and keeps those that are due this very morning: most in time, some late, some never. */
final class CallBackDesk {

    private static final double WINDOW = 1200;
    private static final int GONE_ON = 412;
    private static final String END = """
            {"reason": "UPDATE_REQUEST", "outcome": "ANSWERED_FIRST_CONTACT", "interpreter": false, "holdSeconds": 0}""";

    private final ScheduledExecutorService desk = Executors.newScheduledThreadPool(4);
    private final Queue<Code> codes = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures;
    private final Steps steps;
    private final LineLog log;
    private volatile Instant last = Instant.EPOCH;

    CallBackDesk(Steps steps, LineLog log, Queue<Throwable> failures) {
        this.steps = steps;
        this.log = log;
        this.failures = failures;
    }

    /** What a victim was given to name. */
    record Code(String code, Victim victim) {}

    @Nullable
    Code takeCode() {
        return codes.poll();
    }

    /** In a verified call: half for this morning, half for the next working day. */
    void promise(PhoneLine line, String call, Victim victim, Stage stage, Random random) {
        var soon = random.nextBoolean();
        var window = stage.lasting(WINDOW).plusSeconds(1);
        var body = soon ? "{\"until\": \"" + Instant.now().plus(window) + "\"}" : "{}";
        var promise = steps.take("promise a call", 200, () -> line.post("/v1/calls/" + call + "/call-back", body))
                .json()
                .required("callBack");
        var id = promise.required("id").asText();
        log.note("promised", id, "dueAt", promise.required("dueAt").asText());
        codes.add(new Code(promise.required("code").asText(), victim));
        var luck = random.nextInt(100);
        if (soon) {
            last = later(last, Instant.now().plus(window.multipliedBy(2)));
            if (luck < 95) {
                keep(
                        line,
                        promise,
                        victim,
                        window.multipliedBy(luck < 88 ? 6 : 14).dividedBy(10));
            }
        }
    }

    private void keep(PhoneLine line, JsonNode promise, Victim victim, Duration after) {
        var unused = desk.schedule(
                () -> {
                    try {
                        call(line, promise, victim);
                    } catch (RuntimeException e) {
                        failures.add(e);
                    }
                },
                after.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void call(PhoneLine line, JsonNode promise, Victim victim) {
        var callBack = promise.required("id").asText();
        var opening = """
                {"direction": "OUTBOUND", "lineId": "bench", "callBackId": "%s"}""".formatted(callBack);
        var opened = steps.take("make a promised call", 201, () -> line.post("/v1/calls", opening));
        var id = opened.json().required("id").asText();
        log.note("made", id, "callBack", callBack);
        verify(line, "/v1/calls/" + id, victim);
        var kept = steps.take("note that it was kept", 200, () -> attempt(line, promise));
        log.note("kept", callBack, "keptAt", kept.json().required("keptAt").asText());
        var version = line.get("/v1/calls/" + id).json().required("version").asLong();
        steps.take("end a promised call", 200, () -> line.change("/v1/calls/" + id + "/end", version, END));
        log.note("closed", id);
    }

    private void verify(PhoneLine line, String call, Victim victim) {
        var body = """
                {"claim": {"basis": "CALL_BACK"}, "callerRole": "VICTIM", "answers": %s}""".formatted(victim.rightAnswers());
        var answer = steps.take("verify whom we rang", 200, () -> line.post(call + "/verification", body));
        if (!answer.json().required("verified").asBoolean()) {
            throw new IllegalStateException("Whom we rang was not verified");
        }
    }

    /** When it was missed meanwhile, it has another version. */
    private static Answer attempt(PhoneLine line, JsonNode promise) {
        var path = "/v1/call-backs/" + promise.required("id").asText() + "/attempts";
        var version = promise.required("version").asLong();
        var answer = line.change(path, version, "{\"reached\": true}");
        return answer.status() == GONE_ON ? line.change(path, version + 1, "{\"reached\": true}") : answer;
    }

    /** Waits until all that is due this morning is over. */
    void finish() throws InterruptedException {
        var left = Duration.between(Instant.now(), last);
        Thread.sleep(Math.max(0, left.toMillis()));
        desk.shutdown();
        if (!desk.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Promised calls are still being made");
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
