package org.victimcare.journeys;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.victimcare.contracts.Topic;
import org.victimcare.launcher.home.Port;

/**
 * Opens cases at a fixed rate, whatever the answers take, and watches from outside when the facts are on Kafka and when
 * another service announces its effect.
 */
final class SteadyLoad {

    private static final String CASE = """
            {"reference": {"scheme": "BENCH", "value": "%s"}, "category": "BURGLARY", "borough": "Camden",
             "reportedAt": "2026-01-05T09:00:00Z",
             "victims": [{"role": "SELF", "givenName": "Sam", "familyName": "Bench", "dateOfBirth": "1980-05-01",
                          "riskLevel": "STANDARD", "synthetic": true}]}""";

    private final RunningSuite suite;
    private final int rate;
    private final Duration time;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Instant> answered = new ConcurrentHashMap<>();
    private final Map<String, Instant> onKafka = new ConcurrentHashMap<>();
    private final Map<String, Instant> proposed = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();

    SteadyLoad(RunningSuite suite, int rate, Duration time) {
        this.suite = suite;
        this.rate = rate;
        this.time = time;
    }

    void run() throws InterruptedException {
        var watching = new AtomicBoolean(true);
        var watchers = Executors.newFixedThreadPool(2);
        watchers.execute(() -> watch(Topic.CASES, "case.opened.v1", onKafka, watching));
        watchers.execute(() -> watch(Topic.REFERRALS, "referral.proposed.v1", proposed, watching));
        load(rate, Duration.ofSeconds(5));
        answered.clear();
        var answers = load(rate, time);
        awaitArrival();
        watching.set(false);
        watchers.shutdown();
        Figures.say(
                "opened at " + rate + " a second for " + time.toSeconds() + " s",
                "%d, refused %d",
                answered.size(),
                refused.get());
        tell("answer to the request, p50 / p99", answers);
        tell("from the answer to Kafka, p50 / p99", differences(onKafka));
        tell("from the answer to another service's effect on Kafka", differences(proposed));
    }

    /** Latencies of the answers, from the instant at which each was meant to be sent. */
    private double[] load(int rate, Duration time) throws InterruptedException {
        var total = (int) (rate * time.toSeconds());
        var latencies = new double[total];
        var token = suite.token("supervisor");
        var pool = Executors.newScheduledThreadPool(32);
        var begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
        for (var i = 0; i < total; i++) {
            var number = i;
            var at = begin + number * 1_000_000_000L / rate;
            var unused = pool.schedule(
                    () -> {
                        open(token);
                        latencies[number] = (System.nanoTime() - at) / 1e6;
                    },
                    at - System.nanoTime(),
                    TimeUnit.NANOSECONDS);
        }
        pool.shutdown();
        if (!pool.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The load did not end");
        }
        return latencies;
    }

    private void open(String token) {
        var request = HttpRequest.newBuilder(suite.url(Port.CASE, "/v1/cases"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        CASE.formatted(UUID.randomUUID().toString())));
        var answer = suite.askWith(request, token);
        if (answer.status() == 201) {
            answered.put(answer.json().required("id").asText(), clock.instant());
        } else {
            refused.incrementAndGet();
        }
    }

    private void watch(Topic topic, String type, Map<String, Instant> seen, AtomicBoolean watching) {
        try (var log = new KafkaLog(suite.kafka(), topic).fromEnd()) {
            while (watching.get()) {
                for (var event : log.next(Duration.ofMillis(100))) {
                    if (event.type().equals(type)) {
                        seen.putIfAbsent(event.key(), event.receivedAt());
                    }
                }
            }
        }
    }

    private void awaitArrival() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> onKafka.keySet().containsAll(answered.keySet())
                        && proposed.keySet().containsAll(answered.keySet()));
    }

    private double[] differences(Map<String, Instant> seen) {
        return answered.entrySet().stream()
                .mapToDouble(entry -> Math.max(
                        0,
                        Duration.between(entry.getValue(), seen.get(entry.getKey()))
                                        .toNanos()
                                / 1e6))
                .toArray();
    }

    private static void tell(String what, double[] milliseconds) {
        Arrays.sort(milliseconds);
        Figures.say(what, "%.1f / %.1f ms", at(milliseconds, 0.50), at(milliseconds, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }
}
