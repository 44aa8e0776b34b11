package org.victimcare.cases.casefile;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.plan;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Broker;
import org.victimcare.contracts.CaseOpened;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Topic;
import org.victimcare.kit.events.Envelope;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class EventsOnKafkaTest {

    private final Broker broker;

    EventsOnKafkaTest(Broker broker) {
        this.broker = broker;
    }

    @Test
    void everyFactOfACaseArrivesInOrder() {
        var id = open(", \"victims\": [" + victim(", \"contactPlan\": " + plan("")) + "]");
        change(id, 0, "milestones", "{\"milestone\": \"SUSPECT_ARRESTED\", \"happenedAt\": \"2026-03-04T22:00:00Z\"}");
        change(id, 1, "officer-assignments", """
                {"role": "VICTIM_CARE_OFFICER", "staffId": "v", "name": "Vera", "team": "Care", "phone": "020 7946 0002"}""");
        change(id, 2, "closure", """
                {"outcome": "EVIDENTIAL_DIFFICULTY", "happenedAt": "2026-04-01T10:00:00Z", "words": "-"}""");
        change(id, 3, "reopening", "{\"reason\": \"A witness.\"}");

        await().untilAsserted(() -> assertThat(broker.about(UUID.fromString(id), Topic.CASES).stream()
                        .map(envelope -> envelope.data().getClass().getSimpleName())
                        .filter(fact -> !fact.startsWith("Obligation"))
                        .collect(toList()))
                .containsExactly(
                        "CaseOpened",
                        "VictimAdded",
                        "VictimAssessed",
                        "ContactPlanChanged",
                        "MilestoneRecorded",
                        "OfficerAssigned",
                        "CaseClosed",
                        "CaseReopened"));
        var events = broker.about(UUID.fromString(id), Topic.CASES);
        assertThat(events)
                .extracting(Envelope::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
    }

    @Test
    void nobodysNameOrAddressIsOnKafka() {
        var id = open(", \"victims\": [" + victim(", \"contactPlan\": " + plan("")) + "]");

        await().untilAsserted(() ->
                assertThat(broker.about(UUID.fromString(id), Topic.CASES)).hasSizeGreaterThanOrEqualTo(4));
        assertThat(broker.about(UUID.fromString(id), Topic.CASES).toString())
                .doesNotContain("Ada", "Example", "example.org", "1990");
    }

    @Test
    void theKindOfARestrictedCrimeIsWithheld() {
        var id = open(", \"marking\": \"RESTRICTED\"");

        await().untilAsserted(() -> assertThat(broker.about(UUID.fromString(id), Topic.CASES))
                .singleElement()
                .satisfies(envelope -> assertThat(((CaseOpened) envelope.data()).crimeCategory())
                        .isEqualTo(CrimeCategory.WITHHELD)));
    }

    @Test
    void whatIsRefusedIsNotAnnounced() {
        var id = open("");
        supervisor()
                .header("If-Match", "0")
                .body("{\"milestone\": \"SENTENCED\", \"happenedAt\": \"2026-03-04T22:00:00Z\"}")
                .post("/v1/cases/{id}/milestones", id)
                .then()
                .statusCode(409);
        change(id, 0, "milestones", "{\"milestone\": \"PERIODIC_UPDATE\", \"happenedAt\": \"2026-03-04T22:00:00Z\"}");

        await().untilAsserted(() ->
                assertThat(broker.about(UUID.fromString(id), Topic.CASES)).hasSize(2));
    }

    private static void change(String id, int version, String what, String body) {
        supervisor()
                .header("If-Match", version)
                .body(body)
                .post("/v1/cases/{id}/" + what, id)
                .then()
                .statusCode(200);
    }
}
