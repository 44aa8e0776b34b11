package org.victimcare.kit.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.contracts.Topic;
import org.victimcare.testkit.servers.FreePorts;
import org.victimcare.testkit.servers.LocalKafka;
import org.victimcare.testkit.servers.Topics;

/** Leaders that are killed and paused: another process goes on, and what Kafka first shows of a key is in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelayFailOverTest {

    private static final int KEYS = 20;
    private static final int ROUND = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<UUID> keys =
            IntStream.range(0, KEYS).mapToObj(i -> UUID.randomUUID()).toList();
    private final List<Process> processes = new ArrayList<>();
    private LogDatabase database;
    private LocalKafka kafka;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        database = new LogDatabase(directory.resolve("postgres"));
        kafka = LocalKafka.start(directory.resolve("kafka"), FreePorts.next(), FreePorts.next());
        Topics.create(kafka.bootstrapServers(), List.of(Topic.CASES.address()));
    }

    @AfterAll
    void stop() {
        processes.forEach(Process::destroyForcibly);
        kafka.close();
        database.close();
    }

    @Test
    void anotherTakesOverFromALeaderThatIsKilledOrPausedAndKeepsTheOrder() throws Exception {
        startRelay();
        startRelay();
        var first = awaitLeader(0);
        append();
        signal("KILL", first);
        append();
        var second = awaitLeader(first);
        startRelay();
        append();
        signal("STOP", second);
        append();
        var third = awaitLeader(second);
        append();
        signal("CONT", second);
        append();

        var published = awaitPublished(6 * ROUND * KEYS);

        assertThat(third).isNotEqualTo(first).isNotEqualTo(second);
        assertThat(published.lost(expected())).isZero();
        assertThat(published.inverted()).isZero();
    }

    private void startRelay() throws IOException {
        processes.add(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcess.class.getName(),
                        database.url(),
                        kafka.bootstrapServers())
                .redirectErrorStream(true)
                .redirectOutput(new File("target/relay-" + processes.size() + ".log"))
                .start());
    }

    private void append() throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            for (var i = 0; i < ROUND; i++) {
                for (var key : keys) {
                    LogDatabase.append(connection, key);
                }
                connection.commit();
            }
        }
    }

    /** Which process holds the lead, when it is another than the one given. */
    private long awaitLeader(long notThis) {
        return await().atMost(PATIENCE)
                .until(this::leader, leader -> leader.isPresent() && leader.get() != notThis)
                .orElseThrow();
    }

    private Optional<Long> leader() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select replace(a.application_name, 'relay-', '')::bigint from pg_stat_activity a
                        join pg_locks l on l.pid = a.pid where l.locktype = 'advisory' and l.granted""")) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }

    private static void signal(String name, long process) throws IOException, InterruptedException {
        var exit = new ProcessBuilder("kill", "-" + name, Long.toString(process))
                .start()
                .waitFor();
        assertThat(exit).isZero();
    }

    private List<Delivered.Event> expected() {
        return keys.stream()
                .flatMap(key -> IntStream.rangeClosed(1, 6 * ROUND).mapToObj(i -> new Delivered.Event(key, i)))
                .toList();
    }

    private Delivered awaitPublished(int distinct) {
        var delivered = new Delivered();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", (Object) kafka.bootstrapServers(), "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(i -> new TopicPartition(Topic.CASES.address(), i))
                    .toList());
            await().atMost(PATIENCE).pollInSameThread().untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> delivered.add(
                                UUID.fromString(new String(record.key(), UTF_8)),
                                Long.parseLong(new String(record.value(), UTF_8))));
                assertThat(delivered.count() - delivered.repeated()).isEqualTo(distinct);
            });
        }
        return delivered;
    }
}
