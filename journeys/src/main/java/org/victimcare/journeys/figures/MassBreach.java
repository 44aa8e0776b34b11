package org.victimcare.journeys.figures;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.victimcare.contracts.Topic;
import org.victimcare.journeys.KafkaLog;
import org.victimcare.journeys.RunningSuite;

/** A mass of obligations falls due within one minute: how late is each announced, and what do callers feel? */
final class MassBreach {

    private static final Duration BEFORE = Duration.ofSeconds(30);
    private static final Duration MEANWHILE = Duration.ofSeconds(90);
    private static final int RATE = 50;

    private final RunningSuite suite;
    private final Administration administration;
    private final ManyCases cases;
    private final List<Instant> arrived = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> lateness = Collections.synchronizedList(new ArrayList<>());

    MassBreach(RunningSuite suite, Administration administration, ManyCases cases) {
        this.suite = suite;
        this.administration = administration;
        this.cases = cases;
    }

    void run(int number) throws SQLException, InterruptedException {
        var load = RightsOperation.KEY_INFORMATION.load(suite, cases);
        Report.latencies("key information, %d a second, nothing due".formatted(RATE), load.steady(RATE, BEFORE));
        var watching = new AtomicBoolean(true);
        var watcher = Executors.newSingleThreadExecutor();
        watcher.execute(() -> watch(watching));
        var first = Instant.now().plusSeconds(20);
        administration.run("fall-due.sql", "number", number);
        Report.latencies(
                "the same while %d obligations fall due in a minute".formatted(number), load.steady(RATE, MEANWHILE));
        await().atMost(Duration.ofMinutes(10)).until(() -> lateness.size() >= number);
        watching.set(false);
        watcher.shutdown();
        Report.say(
                "breached and announced on Kafka",
                "%d, the last %.1f s after the last fell due",
                lateness.size(),
                Duration.between(first.plusSeconds(60), arrived.get(arrived.size() - 1))
                                .toMillis()
                        / 1e3);
        Report.latencies(
                "due instant to Kafka",
                lateness.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void watch(AtomicBoolean watching) {
        try (var log = new KafkaLog(suite.kafka(), Topic.CASES).fromEnd()) {
            while (watching.get()) {
                for (var event : log.next(Duration.ofMillis(100))) {
                    if (event.type().equals("obligation.breached.v1")) {
                        var due = Instant.parse(event.data().required("dueAt").asText());
                        arrived.add(event.receivedAt());
                        lateness.add(Duration.between(due, event.receivedAt()).toNanos() / 1e6);
                    }
                }
            }
        }
    }
}
