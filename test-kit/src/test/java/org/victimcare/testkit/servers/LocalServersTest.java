package org.victimcare.testkit.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalServersTest {

    private static final String TOPIC = "kept";

    @Test
    void kafkaKeepsWhatItWasGivenOverARestart(@TempDir Path directory) throws Exception {
        var port = FreePorts.next();
        var controllerPort = FreePorts.next();
        try (var kafka = LocalKafka.start(directory, port, controllerPort)) {
            Topics.create(kafka.bootstrapServers(), List.of(TOPIC));
            send(kafka, "remember me");
        }

        try (var kafka = LocalKafka.start(directory, port, controllerPort)) {
            assertThat(first(kafka)).isEqualTo("remember me");
        }
    }

    @Test
    void postgresKeepsItsTablesAndWaitsForTheDisk(@TempDir Path directory) throws SQLException {
        try (var postgres = start(directory)) {
            postgres.createDatabases(LocalPostgres.DATABASES);
            ask(postgres, "create table kept as select 42 as answer");
        }

        try (var postgres = start(directory)) {
            postgres.createDatabases(LocalPostgres.DATABASES);
            assertThat(ask(postgres, "select answer from kept")).isEqualTo("42");
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres, "select upper('zoë')")).isEqualTo("ZOË");
        }
    }

    @Test
    void postgresStartsAlthoughUnpackingItWasInterrupted(@TempDir Path directory) throws Exception {
        try (var first = start(directory)) {
            assertThat(first.port()).isPositive();
        }
        var unpacked = onlyEntry(directory.resolve("programs"));
        Files.delete(unpacked.resolve(".exists"));
        Files.writeString(unpacked.resolve("bin").resolve("postgres"), "half a prog");

        try (var second = start(directory)) {
            second.createDatabase("cases");
            assertThat(ask(second, "select 1")).isEqualTo("1");
        }
    }

    private static Path onlyEntry(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.findFirst().orElseThrow();
        }
    }

    private static LocalPostgres start(Path directory) {
        return LocalPostgres.start(PostgresPlace.in(directory), FreePorts.next(), LocalPostgres.Durability.SAFE);
    }

    private static String ask(LocalPostgres postgres, String sql) throws SQLException {
        var url = postgres.url("cases");
        try (var connection = DriverManager.getConnection(url, LocalPostgres.USERNAME, LocalPostgres.PASSWORD);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }

    private static void send(LocalKafka kafka, String text) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 0, "key", text)).get();
        }
    }

    private static String first(LocalKafka kafka) {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }
}
