package org.victimcare.journeys;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.victimcare.contracts.Topic;

/** Waits until nothing more will happen by itself: all published, all consumed, all that is due sent. */
public final class Quiet {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Map<String, List<Topic>> LISTENERS = Map.of(
            "case-service", List.of(Topic.NOTIFICATIONS, Topic.REFERRALS, Topic.FEEDBACK),
            "notification-service", List.of(Topic.CASES, Topic.REFERRALS, Topic.FEEDBACK),
            "referral-service", List.of(Topic.CASES),
            "feedback-service", List.of(Topic.CASES));

    private final RunningSuite suite;

    public Quiet(RunningSuite suite) {
        this.suite = suite;
    }

    /** Returns once two looks in a row see the same and nothing open. */
    public void awaitQuiet() {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", suite.kafka()))) {
            var before = new long[] {-1};
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(250)).until(() -> {
                var events = isIdle(admin) ? published() : -1;
                var same = events >= 0 && events == before[0];
                before[0] = events;
                return same;
            });
        }
    }

    private boolean isIdle(Admin admin) throws SQLException, ExecutionException, InterruptedException {
        return count(
                                "notifications",
                                "select count(*) from notification where state in ('DUE', 'CLAIMED') and due_at <= now()")
                        == 0
                && count("feedback", "select count(*) from invitation where state = 'SCHEDULED' and due_at <= now()")
                        == 0
                && relayed(admin)
                && consumed(admin);
    }

    private boolean relayed(Admin admin) throws ExecutionException, InterruptedException, SQLException {
        for (var topic : Topic.values()) {
            var end = ends(admin, topic).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            if (end < count(databaseOf(topic), "select count(*) from event_log")) {
                return false;
            }
        }
        return true;
    }

    private boolean consumed(Admin admin) throws ExecutionException, InterruptedException {
        for (var listener : LISTENERS.entrySet()) {
            var offsets = admin.listConsumerGroupOffsets(listener.getKey())
                    .partitionsToOffsetAndMetadata()
                    .get();
            for (var topic : listener.getValue()) {
                for (var end : ends(admin, topic).entrySet()) {
                    var offset = offsets.get(end.getKey());
                    if (end.getValue() > 0 && (offset == null || offset.offset() < end.getValue())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Topic topic)
            throws ExecutionException, InterruptedException {
        var wanted = new HashMap<TopicPartition, OffsetSpec>();
        for (var partition = 0; partition < Topic.PARTITIONS; partition++) {
            wanted.put(new TopicPartition(topic.address(), partition), OffsetSpec.latest());
        }
        var ends = new HashMap<TopicPartition, Long>();
        admin.listOffsets(wanted).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private long published() throws SQLException {
        var events = 0L;
        for (var topic : Topic.values()) {
            events += count(databaseOf(topic), "select count(*) from event_log");
        }
        return events;
    }

    /** The database of the service that publishes on the topic. */
    public static String databaseOf(Topic topic) {
        return topic.address().substring("victimcare.".length());
    }

    /** A number from the database of a service. */
    public long count(String database, String query) throws SQLException {
        try (var connection = suite.database(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
