package org.victimcare.kit.inbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.CaseReopened;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.Topic;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EnvelopeCodec;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class InboxTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final String DEAD_LETTERS = "victimcare.cases.dead-letter.case-service";

    @Inject
    ProbeConsumer consumer;

    @Inject
    Forgetting forgetting;

    @Inject
    EnvelopeCodec codec;

    @Inject
    Session database;

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private final UUID key = UUID.randomUUID();
    private KafkaProducer<String, byte[]> kafka;

    @BeforeEach
    void connect() {
        kafka = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    @Test
    void appliesAnEventOnceHoweverOftenItArrives() {
        var first = event(1);
        var second = event(2);
        var before = count("victimcare.inbox.duplicates");

        send(first, first, second, first);

        awaitEffects(1L, 2L);
        await().untilAsserted(
                        () -> assertThat(count("victimcare.inbox.duplicates")).isEqualTo(before + 2));
    }

    @Test
    void leavesNoTraceOfAnAttemptThatFailedAfterItsEffect() {
        var event = event(1);
        consumer.failOnce(event.id());

        send(event);

        awaitEffects(1L);
    }

    @Test
    void waitsOutAFailureThatPasses() {
        var event = event(1);
        consumer.passLater(event.id());

        send(event, event(2));

        awaitEffects(1L, 2L);
        assertThat(parked()).isEmpty();
    }

    @Test
    void parksWhatCannotBeAppliedAndHoldsItsKeyButNoOther() {
        var poison = event(2);
        consumer.poison(poison.id());
        var other = event(UUID.randomUUID(), 1);

        send(event(1), poison, event(3), other);

        await().untilAsserted(() -> assertThat(parked()).containsExactly(2L, 3L));
        awaitEffects(1L);
        await().untilAsserted(() -> assertThat(effects(other.key())).containsExactly(1L));
    }

    @Test
    void appliesAHeldKeyInOrderWhenItIsRedriven() {
        var poison = event(1);
        consumer.poison(poison.id());
        send(poison, event(2), event(3));
        await().untilAsserted(() -> assertThat(parked()).containsExactly(1L, 2L, 3L));

        redrive(poison, 409);
        consumer.heal(poison.id());
        redrive(poison, 200);
        send(event(4));

        awaitEffects(1L, 2L, 3L, 4L);
        assertThat(parked()).isEmpty();
    }

    @Test
    void goesOnBehindAnEventThatAnOperatorGaveUp() {
        var poison = event(1);
        var behind = event(2);
        consumer.poison(poison.id());
        send(poison, behind);
        await().untilAsserted(() -> assertThat(parked()).containsExactly(1L, 2L));

        given().auth()
                .oauth2(Tokens.of("operator").token())
                .contentType("application/json")
                .body("{\"reason\": \"sent by mistake\"}")
                .post("/v1/parked-events/{id}/drop", poison.id())
                .then()
                .statusCode(204);
        redrive(behind, 200);

        awaitEffects(2L);
        assertThat(parked()).isEmpty();
    }

    @Test
    void sendsUnreadableBytesToTheDeadLettersAsTheyCame() {
        var garbage = "garbage " + UUID.randomUUID();
        sendBytes(key, garbage.getBytes(UTF_8)).join();

        send(event(1));

        awaitEffects(1L);
        assertThat(awaitDeadLetter(garbage)).isTrue();
    }

    @Test
    void skipsATypeThatSomebodyElseKnows() {
        var newer = codec.write(event(1)).replace("case.reopened.v1", "case.reopened.v2");
        sendBytes(key, newer.getBytes(UTF_8)).join();

        send(event(2));

        awaitEffects(2L);
    }

    @Test
    void raisesAnAlarmWhenASequenceIsMissing() {
        var before = count("victimcare.inbox.gaps");

        send(event(1), event(2), event(5));

        awaitEffects(1L, 2L, 5L);
        await().untilAsserted(() -> assertThat(count("victimcare.inbox.gaps")).isEqualTo(before + 1));
    }

    @Test
    void appliesThousandsInTheirOrder() {
        var events = IntStream.rangeClosed(1, 3000).mapToObj(this::event).toArray(Envelope[]::new);

        send(events);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(effects(key))
                .isEqualTo(
                        IntStream.rangeClosed(1, 3000).mapToObj(Long::valueOf).toList()));
    }

    private Envelope event(long sequence) {
        return event(key, sequence);
    }

    private static Envelope event(UUID key, long sequence) {
        var id = UUID.randomUUID();
        return new Envelope(
                id,
                "org.victimcare.case.reopened.v1",
                sequence,
                MONDAY,
                null,
                id,
                null,
                new CaseReopened(key, CaseStatus.REOPENED, MONDAY));
    }

    @Test
    void forgetsWhatItSawLongAgoAndNothingElse() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("""
                                insert into inbox (consumer, event_id, received_at)
                                select 'forgetting', gen_random_uuid(), now() - interval '31 days'
                                from generate_series(1, 30000)
                                union all select 'forgetting', gen_random_uuid(), now() - interval '29 days'""").executeUpdate());

        forgetting.forgetOld();

        assertThat(QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                                "select count(*) from inbox where consumer = 'forgetting'", Long.class)
                        .getSingleResult()))
                .isEqualTo(1);
    }

    private void send(Envelope... events) {
        Stream.of(events)
                .map(event -> sendBytes(event.key(), codec.write(event).getBytes(UTF_8)))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private CompletableFuture<Void> sendBytes(UUID key, byte[] bytes) {
        var sent = new CompletableFuture<Void>();
        var unused =
                kafka.send(new ProducerRecord<>(Topic.CASES.address(), key.toString(), bytes), (where, failure) -> {
                    if (failure == null) {
                        sent.complete(null);
                    } else {
                        sent.completeExceptionally(failure);
                    }
                });
        return sent;
    }

    private void redrive(Envelope event, int status) {
        given().auth()
                .oauth2(Tokens.of("operator").token())
                .post("/v1/parked-events/{id}/redrive", event.id())
                .then()
                .statusCode(status)
                .body("status", status == 409 ? equalTo(409) : equalTo(null));
    }

    private void awaitEffects(Long... sequences) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(effects(key)).containsExactly(sequences));
    }

    private List<Long> effects(UUID key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select sequence from probe_effect where key = ?1", Long.class)
                        .setParameter(1, key)
                        .getResultList());
    }

    private List<Long> parked() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select sequence from parked_event where key = ?1 order by sequence", Long.class)
                .setParameter(1, key)
                .getResultList());
    }

    private double count(String name) {
        return meters.counter(name, "consumer", "probe-events").count();
    }

    private boolean awaitDeadLetter(String bytes) {
        var letters = new ArrayList<String>();
        try (var reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", (Object) servers, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            reader.assign(IntStream.range(0, reader.partitionsFor(DEAD_LETTERS).size())
                    .mapToObj(i -> new TopicPartition(DEAD_LETTERS, i))
                    .toList());
            await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
                reader.poll(Duration.ofMillis(200)).forEach(letter -> letters.add(new String(letter.value(), UTF_8)));
                assertThat(letters).contains(bytes);
            });
        }
        return true;
    }
}
