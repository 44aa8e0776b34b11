package org.victimcare.referrals.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.victimcare.referrals.outside.Api.officer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.Topic;
import org.victimcare.referrals.outside.FakeCaseService;
import org.victimcare.testkit.VictimCareServers;

/** From the bytes on one topic to the bytes on the other, over a real broker. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(FakeCaseService.class)
class CaseEventsOverKafkaTest {

    private static final String SAMPLE_CASE = "0198a1b0-0000-7000-8000-0000000000c1";
    private static final String SAMPLE_VICTIM = "0198a1b0-0000-7000-8000-0000000000a1";
    private static final String SAMPLE_EVENT = "0198a1b0-0000-7000-8000-0000000000e1";

    private final UUID caseId = UUID.randomUUID();
    private final UUID victimId = UUID.randomUUID();

    @Test
    void proposesOnceThoughTheAssessmentIsDeliveredTwice() throws Exception {
        var opened = sample("case.opened.v1", 1);
        var assessed = sample("victim.assessed.v1", 2);
        var marker = sample("victim.assessed.v1", 3).replace("AGE_18_TO_59", "AGE_4_TO_12");

        publish(opened, assessed, assessed, opened, assessed, marker);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> officer()
                .get("/v1/cases/{id}/proposals", caseId)
                .then()
                .statusCode(200)
                .body("items[0].victimId", equalTo(victimId.toString()))
                .body("items[0].services.service", equalTo(List.of("SVC02", "SVC19"))));
        assertThat(proposed(2))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains(
                                        "referral.proposed.v1",
                                        "\"services\":[\"SVC01\",\"SVC19\"]",
                                        victimId.toString()),
                        second -> assertThat(second).contains("\"services\":[\"SVC02\",\"SVC19\"]"));
    }

    @Test
    void aCaseThatBecomesRestrictedIsClosedToTheUnitHereToo() throws Exception {
        publish(sample("case.opened.v1", 1), sample("victim.assessed.v1", 2));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> proposals().statusCode(200));

        publish(sample("case.marking-changed.v1", 3));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> proposals().statusCode(404));
    }

    private ValidatableResponse proposals() {
        return officer().get("/v1/cases/{id}/proposals", caseId).then();
    }

    /** What was published about the case, once there are so many; all that came until then. */
    private List<String> proposed(int atLeast) {
        var found = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<String, String>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "test-" + caseId,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(Topic.REFERRALS.address()));
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                StreamSupport.stream(consumer.poll(Duration.ofMillis(200)).spliterator(), false)
                        .filter(record -> record.key().equals(caseId.toString()))
                        .forEach(record -> found.add(record.value()));
                assertThat(found).hasSizeGreaterThanOrEqualTo(atLeast);
            });
        }
        return found;
    }

    private void publish(String... events) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (var event : events) {
                var bytes = event.getBytes(StandardCharsets.UTF_8);
                producer.send(new ProducerRecord<>(Topic.CASES.address(), caseId.toString(), bytes))
                        .get();
            }
        }
    }

    /** The golden sample, about a case, a victim and an event of this test. */
    private String sample(String type, long sequence) throws IOException {
        var path = "/org/victimcare/contracts/samples/" + type + ".json";
        try (var file = Topic.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(SAMPLE_CASE, caseId.toString())
                    .replace(SAMPLE_VICTIM, victimId.toString())
                    .replace(
                            SAMPLE_EVENT,
                            UUID.nameUUIDFromBytes((caseId + type + sequence).getBytes(StandardCharsets.UTF_8))
                                    .toString())
                    .replace("\"sequence\": \"0000000001\"", "\"sequence\": \"%010d\"".formatted(sequence));
        }
    }

    private static String broker() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
