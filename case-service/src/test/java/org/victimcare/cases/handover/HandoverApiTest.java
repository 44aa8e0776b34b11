package org.victimcare.cases.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.task.OpenTasks.caseWithVictim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.Evidence;
import org.victimcare.cases.task.OpenTasks;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

/** A case goes to another unit with all that is to be done, when that unit accepts it and not before. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class HandoverApiTest {

    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-05-05T09:00:00Z");
    private static final String ALL = """
            {"checks": ["VICTIM_TOLD", "CONTACT_PLAN_REVIEWED", "OBLIGATIONS_REVIEWED", "TASKS_REVIEWED", "RISK_KNOWN",
             "EXCLUSIONS_CHECKED"]}""";
    private static final String ASSIGNED = """
            , "marking": "%s", "investigatingOfficer":
            {"staffId": "io-9", "name": "PC Example", "team": "Team", "phone": "020 7946 0001"}""";

    private final OpenTasks tasks;
    private final Evidence evidence;
    private final MovableClock clock;
    private final HandoverClock handoverClock;

    HandoverApiTest(OpenTasks tasks, Evidence evidence, MovableClock clock, HandoverClock handoverClock) {
        this.tasks = tasks;
        this.evidence = evidence;
        this.clock = clock;
        this.handoverClock = handoverClock;
    }

    @BeforeEach
    void begin() {
        clock.moveTo(TUESDAY_AT_TEN);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    private static RequestSpecification sender() {
        return officer("vco-1", "CN");
    }

    private static RequestSpecification receiver() {
        return officer("vco-2", "SN");
    }

    private static ValidatableResponse offer(RequestSpecification who, String caseId, String unit) {
        return who.body("{\"toUnit\": \"" + unit + "\", \"reason\": \"moved house\"}")
                .post("/v1/cases/{id}/handovers", caseId)
                .then();
    }

    private static String offered(String caseId) {
        return offer(sender(), caseId, "SN").statusCode(201).extract().path("id");
    }

    private static ValidatableResponse step(RequestSpecification who, String handover, String version, String step) {
        return who.header("If-Match", version)
                .post("/v1/handovers/{id}/" + step, handover)
                .then();
    }

    private static String confirmed(String caseId) {
        var handover = offered(caseId);
        step(sender().body(ALL), handover, "0", "confirmations").statusCode(200).body("missing", empty());
        return handover;
    }

    @Test
    void theWholeQueueGoesWithTheCaseInOneStep() {
        var caseId = caseWithVictim(ASSIGNED.formatted("NORMAL"));
        var taken = tasks.about(caseId, TaskKind.MESSAGE_BLOCKED, "NO_PLAN");
        var kept = tasks.about(caseId, TaskKind.MESSAGE_FAILED, "GAVE_UP");
        give(taken, "vco-1");
        give(kept, "io-9");
        var handover = confirmed(caseId);
        receiver()
                .get("/v1/handovers/{id}", handover)
                .then()
                .statusCode(200)
                .body("openWork.tasks", equalTo(2))
                .body("openWork.obligations", greaterThan(0));

        step(receiver().body("{}"), handover, "1", "acceptance").statusCode(200).body("state", equalTo("ACCEPTED"));

        receiver().get("/v1/cases/{id}", caseId).then().statusCode(200).body("unit", equalTo("SN"));
        sender().get("/v1/cases/{id}", caseId).then().statusCode(404);
        receiver().get("/v1/tasks?owner=NONE&limit=200").then().body("items.id", hasItem(taken));
        officer("io-9", "CN").get("/v1/tasks?owner=ME").then().body("items.id", hasItem(kept));
        sender().get("/v1/tasks?limit=200").then().body("items.caseId", not(hasItem(caseId)));
        assertThat(evidence.one(
                        "select count(*) from obligation where case_id = ?1 and unit <> 'SN'",
                        Long.class,
                        UUID.fromString(caseId)))
                .isZero();
        assertThat(announced(caseId)).isEqualTo(1);
        assertThat(evidence.accessTo(caseId))
                .contains(
                        "ALTERATION offer-handover",
                        "ALTERATION confirm-handover",
                        "CONSULTATION read-handover",
                        "ALTERATION accept-handover");
    }

    @Test
    void untilItIsAcceptedTheFormerUnitIsResponsible() {
        var caseId = caseWithVictim("");
        var task = tasks.about(caseId, TaskKind.MESSAGE_BLOCKED, "NO_PLAN");
        var handover = confirmed(caseId);

        receiver().get("/v1/cases/{id}", caseId).then().statusCode(404);
        sender().get("/v1/tasks?limit=200").then().body("items.id", hasItem(task));
        step(receiver().body("{\"reason\": \"not ours\"}"), handover, "1", "decline")
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("declineReason", equalTo("not ours"));
        step(receiver().body("{}"), handover, "2", "acceptance")
                .statusCode(409)
                .body("type", equalTo("urn:problem:handover-over"));

        sender().get("/v1/cases/{id}", caseId).then().statusCode(200).body("unit", equalTo("CN"));
        assertThat(announced(caseId)).isZero();
    }

    @Test
    void itIsNotAcceptedBeforeEverythingIsConfirmed() {
        var caseId = caseWithVictim("");
        var handover = offered(caseId);
        step(sender().body("{\"checks\": [\"RISK_KNOWN\", \"VICTIM_TOLD\"]}"), handover, "0", "confirmations")
                .statusCode(200)
                .body("confirmed", contains("VICTIM_TOLD", "RISK_KNOWN"))
                .body("missing", hasSize(4));

        step(receiver().body("{}"), handover, "1", "acceptance")
                .statusCode(409)
                .body("type", equalTo("urn:problem:checks-missing"))
                .body("detail", containsString("CONTACT_PLAN_REVIEWED, EXCLUSIONS_CHECKED"));
        step(receiver().body(ALL), handover, "1", "confirmations").statusCode(404);
    }

    @Test
    void nobodyAcceptsInTheNameOfAnotherUnit() {
        var handover = confirmed(caseWithVictim(""));

        step(sender().body("{}"), handover, "1", "acceptance").statusCode(403);
        step(supervisor().body("{}"), handover, "1", "acceptance")
                .statusCode(403)
                .body("type", equalTo("urn:problem:not-the-receiving-unit"));
        step(officer("vco-3", "SE").body("{}"), handover, "1", "acceptance").statusCode(404);
        step(receiver().body("{}"), handover, "0", "acceptance").statusCode(412);
        receiver()
                .body("{}")
                .post("/v1/handovers/{id}/acceptance", handover)
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @CsvSource({"XX, unit-unknown", "CN, unit-has-it"})
    void itGoesOnlyToAnotherUnitThatThereIs(String unit, String code) {
        offer(sender(), caseWithVictim(""), unit).statusCode(400).body("type", equalTo("urn:problem:" + code));
    }

    @Test
    void aCaseIsOfferedToOneUnitAtATime() {
        var caseId = caseWithVictim("");
        var handover = offered(caseId);

        offer(sender(), caseId, "SE").statusCode(409).body("type", equalTo("urn:problem:handover-open"));
        step(sender().body("{}"), handover, "0", "withdrawal").statusCode(200).body("state", equalTo("WITHDRAWN"));
        offer(sender(), caseId, "SE").statusCode(201);
        sender().get("/v1/cases/{id}/handovers", caseId).then().body("items.state", contains("OFFERED", "WITHDRAWN"));
    }

    @Test
    void theSameKeyOffersOnce() {
        var caseId = caseWithVictim("");
        var key = UUID.randomUUID().toString();
        var first = offer(sender().header("Idempotency-Key", key), caseId, "SN")
                .statusCode(201)
                .extract()
                .<String>path("id");

        offer(sender().header("Idempotency-Key", key), caseId, "SN")
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void theReceivingUnitFindsWhatWaitsForItAndNothingThatIsCloselyHeld() {
        var open = offered(caseWithVictim(""));
        var restricted = offer(
                        supervisor().header("Access-Reason", "hand-over"),
                        caseWithVictim(ASSIGNED.formatted("RESTRICTED")),
                        "SN")
                .statusCode(201)
                .extract()
                .<String>path("id");

        receiver()
                .get("/v1/handovers?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(open))
                .body("items.id", not(hasItem(restricted)));
        receiver().get("/v1/handovers/{id}", restricted).then().statusCode(404);
        sender().get("/v1/handovers?sent=true&limit=200").then().body("items.id", hasItem(open));
    }

    @Test
    void whoWorksOnTheOtherSideLearnsNothingOfIt() {
        var caseId = caseWithVictim("");
        var other = caseWithVictim("""
                , "victimCareOfficer": {"staffId": "vco-other-side", "name": "A", "team": "T", "phone": "020 7946 0001"}""");
        evidence.change(
                "insert into case_opposition (case_id, opposed_id, cause_id) values (?1, '" + other
                        + "', gen_random_uuid())",
                UUID.fromString(caseId));
        evidence.change("update victim_case set opposed = true where id = ?1", UUID.fromString(caseId));
        var handover = confirmed(caseId);

        step(officer("vco-other-side", "SN").body("{}"), handover, "1", "acceptance")
                .statusCode(404);
        step(receiver().body("{}"), handover, "1", "acceptance").statusCode(200);
    }

    @Test
    void whatIsNotAnsweredInTwoWorkingDaysBecomesATaskOfTheSendingUnitOnce() {
        var caseId = caseWithVictim("");
        var handover = confirmed(caseId);

        lookAt(Instant.parse("2026-05-07T22:59:58Z"));
        assertThat(reminders(caseId, "OPEN")).isZero();
        lookAt(Instant.parse("2026-05-07T22:59:59Z"));
        lookAt(Instant.parse("2026-05-08T09:00:00Z"));
        assertThat(reminders(caseId, "OPEN")).isEqualTo(1);
        sender().get("/v1/tasks?kind=HANDOVER_UNANSWERED&limit=200").then().body("items.caseId", hasItem(caseId));

        step(receiver().body("{}"), handover, "1", "acceptance").statusCode(200);
        assertThat(reminders(caseId, "ENDED")).isEqualTo(1);
    }

    @Test
    void aTaskThatWasBeingOpenedMeanwhileFollowsTheCase() {
        var caseId = caseWithVictim("");
        step(receiver().body("{}"), confirmed(caseId), "1", "acceptance").statusCode(200);
        var late = tasks.about(caseId, TaskKind.MESSAGE_BLOCKED, "NO_PLAN");
        evidence.change("update task set unit = 'CN' where id = ?1", UUID.fromString(late));
        sender().get("/v1/tasks?limit=200").then().body("items.id", not(hasItem(late)));

        lookAt(TUESDAY_AT_TEN.plus(Duration.ofMinutes(1)));

        receiver().get("/v1/tasks?limit=200").then().body("items.id", hasItem(late));
    }

    private void lookAt(Instant moment) {
        clock.moveTo(moment);
        handoverClock.look();
    }

    private static void give(String task, String owner) {
        supervisor()
                .header("If-Match", "0")
                .body("{\"staffId\": \"" + owner + "\"}")
                .put("/v1/tasks/{id}/owner", task)
                .then()
                .statusCode(200);
    }

    private long announced(String caseId) {
        return evidence.one(
                "select count(*) from event_log where type = 'org.victimcare.case.unit-changed.v1' and key = ?1",
                Long.class,
                UUID.fromString(caseId));
    }

    private long reminders(String caseId, String state) {
        return evidence.one(
                "select count(*) from task where kind = 'HANDOVER_UNANSWERED' and case_id = ?1 and state = '" + state
                        + "'",
                Long.class,
                UUID.fromString(caseId));
    }
}
