package org.victimcare.journeys.figures;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.victimcare.contracts.Topic;
import org.victimcare.journeys.KafkaLog;
import org.victimcare.journeys.RunningSuite;
import org.victimcare.launcher.home.Port;

/**
 * Opens cases: first as fast as a few callers can, then at a rate that the suite can hold, and watches from outside when
 * the facts are on Kafka and when another service announces its effect. Both are counted from the instant at which the
 * event was written in the transaction, so that the commit is part of what is measured.
 */
final class SteadyLoad {

    private static final String CASE = """
            {"reference": {"scheme": "BENCH", "value": "%s"}, "category": "BURGLARY", "borough": "Camden",
             "reportedAt": "2026-01-05T09:00:00Z",
             "victims": [{"role": "SELF", "givenName": "Sam", "familyName": "Bench", "dateOfBirth": "1980-05-01",
                          "riskLevel": "STANDARD", "synthetic": true}]}""";

    private final RunningSuite suite;
    private final Map<String, Instant> onKafka = new ConcurrentHashMap<>();
    private final Map<String, Instant> proposed = new ConcurrentHashMap<>();
    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    SteadyLoad(RunningSuite suite) {
        this.suite = suite;
    }

    /** Cases a second that a few callers could open, one after the other each, with all effects running beside it. */
    double capacity(Duration time) throws InterruptedException {
        var token = suite.token("supervisor");
        var rate = new Load(() -> open(token)).capacity(time);
        Report.say("opened by " + Load.CALLERS + " callers for " + time.toSeconds() + " s", "%.0f a second", rate);
        return rate;
    }

    /** Opens cases at a fixed rate, whatever the answers take, and tells the latencies. */
    void run(double rate, Duration time) throws InterruptedException, SQLException {
        opened.clear();
        var watching = new AtomicBoolean(true);
        var watchers = Executors.newFixedThreadPool(2);
        watchers.execute(() -> watch(Topic.CASES, "case.opened.v1", onKafka, watching));
        watchers.execute(() -> watch(Topic.REFERRALS, "referral.proposed.v1", proposed, watching));
        var token = suite.token("supervisor");
        var load = new Load(() -> open(token));
        var answers = load.steady(rate, time);
        awaitArrival();
        watching.set(false);
        watchers.shutdown();
        var written = written();
        var what = "at %.0f a second: ".formatted(rate);
        Report.say(what + "opened in " + time.toSeconds() + " s", "%d, refused %d", opened.size(), load.refused());
        Report.latencies(what + "answer", answers);
        Report.latencies(what + "commit to Kafka", differences(written, onKafka));
        Report.latencies(what + "commit to another service's effect", differences(written, proposed));
    }

    private boolean open(String token) {
        var request = HttpRequest.newBuilder(suite.url(Port.CASE, "/v1/cases"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        CASE.formatted(UUID.randomUUID().toString())));
        var answer = suite.askWith(request, token);
        return answer.status() == 201 && opened.add(answer.json().required("id").asText());
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
                .until(() -> onKafka.keySet().containsAll(opened)
                        && proposed.keySet().containsAll(opened));
    }

    /** When the opening of each case was written down, by the clock of the same machine. */
    private Map<String, Instant> written() throws SQLException {
        var written = new HashMap<String, Instant>();
        try (var connection = suite.database("cases");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select key, created_at from event_log where type = 'org.victimcare.case.opened.v1'")) {
            while (rows.next()) {
                written.put(
                        rows.getString(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
        return written;
    }

    private double[] differences(Map<String, Instant> written, Map<String, Instant> seen) {
        return opened.stream()
                .mapToDouble(
                        id -> Duration.between(written.get(id), seen.get(id)).toNanos() / 1e6)
                .toArray();
    }
}
