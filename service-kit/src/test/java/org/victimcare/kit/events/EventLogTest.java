package org.victimcare.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.CaseReopened;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.Topic;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class EventLogTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    EventLog log;

    @Inject
    EnvelopeCodec codec;

    @Inject
    OpenTelemetry telemetry;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private final UUID key = UUID.randomUUID();

    @Test
    void countsTheEventsOfACaseFromOne() {
        append(3);
        append(2);

        assertThat(history()).extracting(Envelope::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void knowsNothingOfATransactionThatWasRolledBack() {
        append(1);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    log.append(event());
                    throw new IllegalStateException("never mind");
                }));
        append(1);

        assertThat(history()).extracting(Envelope::sequence).containsExactly(1L, 2L);
    }

    @Test
    void wantsATransaction() {
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> log.append(event()));
    }

    @Test
    void namesTheEventThatIsBeingHandledAsTheCause() {
        append(1);
        var cause = history().get(0);

        Cause.during(cause, () -> append(1));

        var effect = history().get(1);
        assertThat(effect.causationId()).isEqualTo(cause.id());
        assertThat(effect.correlationId()).isEqualTo(cause.correlationId());
    }

    @Test
    void carriesTheTraceToKafka() {
        var span = telemetry.getTracer("test").spanBuilder("a request").startSpan();
        io.opentelemetry.context.Context.current()
                .with(span)
                .wrap(() -> append(1))
                .run();

        var record = published(1).get(0);

        assertThat(header(record, "traceparent")).contains(span.getSpanContext().getTraceId());
        assertThat(header(record, "content-type")).isEqualTo("application/cloudevents+json");
    }

    @Test
    void publishesWhatManyWritersOfACaseAppendInItsOrder() throws Exception {
        var writers = Executors.newFixedThreadPool(8);
        var appended = new ArrayList<Future<?>>();
        for (var i = 0; i < 100; i++) {
            appended.add(writers.submit(() -> append(2)));
        }
        for (var each : appended) {
            each.get();
        }
        writers.shutdown();

        assertThat(published(200))
                .extracting(record -> codec.read(record.value()).orElseThrow().sequence())
                .isEqualTo(IntStream.rangeClosed(1, 200).mapToObj(Long::valueOf).toList());
    }

    private void append(int events) {
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(
                        IntStream.range(0, events).mapToObj(i -> event()).toList()));
    }

    private CaseReopened event() {
        return new CaseReopened(key, CaseStatus.REOPENED, MONDAY);
    }

    private List<Envelope> history() {
        return log.history(Topic.CASES, key, 0, 100);
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private List<ConsumerRecord<String, byte[]>> published(int count) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", (Object) servers, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            reader.assign(IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(i -> new TopicPartition(Topic.CASES.address(), i))
                    .toList());
            await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
                for (var record : reader.poll(Duration.ofMillis(200))) {
                    if (record.key().equals(key.toString())) {
                        records.add(record);
                    }
                }
                assertThat(records).hasSize(count);
            });
        }
        return records;
    }
}
