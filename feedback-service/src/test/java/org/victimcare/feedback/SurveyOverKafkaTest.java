package org.victimcare.feedback;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.FollowUpRequested;
import org.victimcare.contracts.SurveyAnswered;
import org.victimcare.contracts.SurveyDue;
import org.victimcare.contracts.Topic;
import org.victimcare.feedback.invitation.ClosedCases;
import org.victimcare.feedback.invitation.ClosedCases.Story;
import org.victimcare.kit.events.EnvelopeCodec;
import org.victimcare.kit.events.UnreadableMessage;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** From the bytes of case events on a real broker to the bytes of survey events on it, with the victim in between. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class SurveyOverKafkaTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");

    /** All of a test on one partition: what comes last was applied last. */
    private static final int PARTITION = 7;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    ClosedCases cases;

    @Inject
    EnvelopeCodec codec;

    @Test
    void aClosingThatIsDeliveredTwiceMakesOneSurveyDue() {
        var story = cases.burglary();
        var marker = cases.burglary();
        var bytes = bytes(story);

        send(story.caseId(), bytes);
        send(story.caseId(), bytes);
        send(marker.caseId(), bytes(marker));

        await().untilAsserted(() -> assertThat(published(marker.caseId())).isNotEmpty());
        assertThat(published(story.caseId())).singleElement().isInstanceOf(SurveyDue.class);
    }

    @Test
    void anAnswerOnThePageIsAnnouncedAndTheLinkUsedUp() {
        var story = cases.burglary();
        send(story.caseId(), bytes(story));
        var link = linkFor(story);

        given().formParam("overall", "VERY_DISSATISFIED")
                .post("/r/" + link)
                .then()
                .statusCode(200)
                .body(containsString("Thank you"));
        given().formParam("overall", "VERY_SATISFIED").post("/r/" + link).then().statusCode(410);

        await().untilAsserted(() -> assertThat(published(story.caseId()))
                .extracting(event -> (Object) event.getClass())
                .containsExactly(SurveyDue.class, SurveyAnswered.class, FollowUpRequested.class));
    }

    @Test
    void anAnswerByJsonIsAnnouncedAndTheLinkUsedUp() {
        var story = cases.burglary();
        send(story.caseId(), bytes(story));
        var answer = Map.of("token", linkFor(story), "answers", Map.of("OVERALL", "COMPLETELY_SATISFIED"));

        given().contentType("application/json")
                .body(answer)
                .post("/v1/responses")
                .then()
                .statusCode(201);
        given().contentType("application/json")
                .body(answer)
                .post("/v1/responses")
                .then()
                .statusCode(410);

        await().untilAsserted(() -> assertThat(published(story.caseId()))
                .extracting(event -> (Object) event.getClass())
                .containsExactly(SurveyDue.class, SurveyAnswered.class));
    }

    private List<byte[]> bytes(Story story) {
        var events = new ArrayList<DomainEvent>(cases.upToClosing(story, LONG_AGO, AgeBand.AGE_18_TO_59));
        events.add(cases.closing(story));
        var sequence = new int[1];
        return events.stream()
                .map(event -> codec.write(cases.envelope(event, ++sequence[0])).getBytes(UTF_8))
                .toList();
    }

    private void send(UUID key, List<byte[]> values) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var acknowledgements = values.stream()
                    .map(value -> producer.send(
                            new ProducerRecord<>(Topic.CASES.address(), PARTITION, key.toString(), value)))
                    .toList();
            producer.flush();
            assertThat(acknowledgements).allSatisfy(sent -> assertThat(sent).isDone());
        }
    }

    /** As notification-service asks, once the invitation is there. */
    private String linkFor(Story story) {
        await().untilAsserted(() -> assertThat(published(story.caseId())).isNotEmpty());
        return given().auth()
                .oauth2(Tokens.of("service-notification").token())
                .get("/internal/v1/invitations/" + cases.invitationOf(story) + "/message-facts")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("link")
                .replaceFirst(".*/", "");
    }

    private List<DomainEvent> published(UUID caseId) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", broker),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topic.FEEDBACK.address()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new ArrayList<DomainEvent>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.key().equals(caseId.toString())) {
                        events.add(read(record.value()));
                    }
                }
            }
            return events;
        }
    }

    private DomainEvent read(byte[] value) {
        try {
            return codec.read(value).orElseThrow().data();
        } catch (UnreadableMessage e) {
            throw new AssertionError(e);
        }
    }
}
