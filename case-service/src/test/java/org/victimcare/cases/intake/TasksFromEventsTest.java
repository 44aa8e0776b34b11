package org.victimcare.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Broker;
import org.victimcare.cases.Evidence;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.DeclineReason;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.FollowUpReason;
import org.victimcare.contracts.FollowUpRequested;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.ReferralDeclined;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class TasksFromEventsTest {

    private final Broker broker;
    private final Evidence evidence;

    TasksFromEventsTest(Broker broker, Evidence evidence) {
        this.broker = broker;
        this.evidence = evidence;
    }

    @Test
    void anEventDeliveredTwiceMakesOneTask() {
        var caseId = openWithVictim();
        var blocked = broker.envelope(blocked(caseId), 1);

        broker.send(blocked, blocked);
        broker.send(blocked);
        broker.send(broker.envelope(blocked(caseId), 2));

        await().untilAsserted(() -> assertThat(tasksOf(caseId)).isEqualTo(2));
        assertThat(evidence.one("select count(*) from task where cause_id = ?1", Long.class, blocked.id()))
                .isEqualTo(1);
    }

    @Test
    void everyEventThatNeedsAPersonBecomesATask() {
        var caseId = openWithVictim();
        var victimId = UUID.fromString(firstVictim(caseId.toString()));
        var now = broker.now();

        broker.send(
                broker.envelope(blocked(caseId), 1),
                broker.envelope(
                        new NotificationFailed(
                                caseId,
                                UUID.randomUUID(),
                                victimId,
                                "CHARGED",
                                FailureReason.GAVE_UP,
                                5,
                                UUID.randomUUID(),
                                null,
                                null,
                                now),
                        2),
                broker.envelope(
                        new ReferralDeclined(
                                caseId, victimId, UUID.randomUUID(), "SVC01", DeclineReason.DUPLICATE, now),
                        1),
                broker.envelope(
                        new FollowUpRequested(caseId, victimId, UUID.randomUUID(), FollowUpReason.WORDS_OF_DANGER, now),
                        1));

        await().untilAsserted(() -> assertThat(tasksOf(caseId)).isEqualTo(4));
        assertThat(evidence.one(
                        "select string_agg(kind || ' ' || priority, ', ' order by kind) from task where case_id = ?1",
                        String.class,
                        caseId))
                .isEqualTo("MESSAGE_BLOCKED NORMAL, MESSAGE_FAILED NORMAL, REFERRAL_DECLINED NORMAL,"
                        + " SURVEY_FOLLOW_UP HIGH");
    }

    @Test
    void aMessageThatWasOvertakenNeedsNobody() {
        var caseId = openWithVictim();
        var victimId = UUID.fromString(firstVictim(caseId.toString()));

        broker.send(
                broker.envelope(
                        new NotificationFailed(
                                caseId,
                                UUID.randomUUID(),
                                victimId,
                                "CASE_OUTCOME",
                                FailureReason.OVERTAKEN,
                                0,
                                UUID.randomUUID(),
                                null,
                                null,
                                broker.now()),
                        1),
                broker.envelope(blocked(caseId), 2));

        await().untilAsserted(() -> assertThat(tasksOf(caseId)).isEqualTo(1));
        assertThat(evidence.one("select string_agg(kind, ' ') from task where case_id = ?1", String.class, caseId))
                .isEqualTo("MESSAGE_BLOCKED");
    }

    @Test
    void messagesAreInTheTimeline() {
        var caseId = openWithVictim();
        var victimId = UUID.fromString(firstVictim(caseId.toString()));
        broker.send(
                broker.envelope(
                        new NotificationSent(
                                caseId,
                                UUID.randomUUID(),
                                victimId,
                                "CASE_ACKNOWLEDGED",
                                Channel.EMAIL,
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                null,
                                null,
                                null,
                                broker.now()),
                        1),
                broker.envelope(blocked(caseId), 2));

        await().untilAsserted(() -> supervisor()
                .get("/v1/cases/{id}/timeline?limit=200", caseId)
                .then()
                .statusCode(200)
                .body(
                        "items.type.findAll { !it.startsWith('obligation') }",
                        contains("case.opened", "victim.added", "victim.assessed", "message.sent", "message.blocked"))
                .body("items.words", hasItem("Message CASE_ACKNOWLEDGED was sent by EMAIL.")));
        var all = types("/v1/cases/" + caseId + "/timeline?limit=200");
        var page = supervisor().get("/v1/cases/{id}/timeline?limit=4", caseId).then();
        assertThat(page.extract().<List<String>>path("items.type")).isEqualTo(all.subList(0, 4));
        var rest = types("/v1/cases/" + caseId + "/timeline?limit=200&cursor="
                + page.extract().path("next"));
        assertThat(rest).isEqualTo(all.subList(4, all.size()));
    }

    private static List<String> types(String path) {
        return supervisor().get(path).then().statusCode(200).extract().path("items.type");
    }

    @Test
    void aTaskIsDoneOnce() {
        var caseId = openWithVictim();
        var blocked = broker.envelope(blocked(caseId), 1);
        broker.send(blocked);
        await().untilAsserted(() -> assertThat(tasksOf(caseId)).isEqualTo(1));
        var id = evidence.one("select id from task where case_id = ?1", UUID.class, caseId);
        var done = "{\"outcome\": \"VICTIM_REACHED\", \"note\": \"Rang her.\"}";

        inQueue(id.toString(), true);
        supervisor().body(done).post("/v1/tasks/{id}/completion", id).then().statusCode(428);
        supervisor()
                .header("If-Match", "0")
                .body(done)
                .post("/v1/tasks/{id}/completion", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("DONE"))
                .body("completedAt", notNullValue())
                .body("completedBy", equalTo("sup-1"));
        supervisor()
                .header("If-Match", "1")
                .body(done)
                .post("/v1/tasks/{id}/completion", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:task-done"));
        inQueue(id.toString(), false);
    }

    @Test
    void theQueueOfAnOfficerIsThatOfTheirUnitAndTheirCases() {
        var assignee = "io-" + UUID.randomUUID();
        var inCamden = openWithVictim();
        var assigned = UUID.fromString(open("""
                , "victims": [%s], "investigatingOfficer":
                {"staffId": "%s", "name": "PC", "team": "T", "phone": "020 7946 0001"}""".formatted(victim(""), assignee)));
        broker.send(broker.envelope(blocked(inCamden), 1), broker.envelope(blocked(assigned), 1));
        await().untilAsserted(
                        () -> assertThat(tasksOf(inCamden) + tasksOf(assigned)).isEqualTo(2));

        officer(assignee, "SN")
                .get("/v1/tasks?limit=200")
                .then()
                .statusCode(200)
                .body("items.caseId", hasItem(assigned.toString()))
                .body("items.caseId", not(hasItem(inCamden.toString())));
        officer("vco-1", "CN")
                .get("/v1/tasks?limit=200")
                .then()
                .body("items.caseId", hasItems(inCamden.toString(), assigned.toString()));
        var task = evidence.one("select id from task where case_id = ?1", UUID.class, inCamden);
        officer(assignee, "SN").get("/v1/tasks/{id}", task).then().statusCode(404);
    }

    private static void inQueue(String id, boolean there) {
        supervisor()
                .get("/v1/tasks?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", there ? hasItem(id) : not(hasItem(id)));
    }

    private long tasksOf(UUID caseId) {
        return evidence.one("select count(*) from task where case_id = ?1", Long.class, caseId);
    }

    private static UUID openWithVictim() {
        return UUID.fromString(open(", \"victims\": [" + victim("") + "]"));
    }

    private NotificationBlocked blocked(UUID caseId) {
        return new NotificationBlocked(
                caseId,
                UUID.randomUUID(),
                UUID.fromString(firstVictim(caseId.toString())),
                "SUSPECT_ARRESTED",
                BlockReason.NO_PLAN,
                UUID.randomUUID(),
                null,
                broker.now());
    }
}
