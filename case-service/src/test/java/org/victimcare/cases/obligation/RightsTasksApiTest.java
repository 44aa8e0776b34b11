package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.obligation.RightsApi.change;
import static org.victimcare.cases.obligation.RightsApi.id;
import static org.victimcare.cases.obligation.RightsApi.milestone;
import static org.victimcare.cases.obligation.RightsApi.openWithVictim;
import static org.victimcare.cases.obligation.RightsApi.told;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.cases.ManyObligations;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

/** What the clock asked a person to see to is over when what was owed is. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class RightsTasksApiTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-06-10T09:00:00Z");
    private static final Instant DUE = Instant.parse("2026-06-17T22:59:59Z");

    private final MovableClock clock;
    private final Evidence evidence;
    private final ManyObligations many;
    private final RightsClock rightsClock;
    private String caseId = "";
    private String arrest = "";

    RightsTasksApiTest(MovableClock clock, Evidence evidence, ManyObligations many, RightsClock rightsClock) {
        this.clock = clock;
        this.evidence = evidence;
        this.many = many;
        this.rightsClock = rightsClock;
    }

    @BeforeEach
    void theTimeToTellOfAnArrestIsNearlyOver() {
        clock.moveTo(WEDNESDAY);
        caseId = openWithVictim();
        milestone(caseId, "SUSPECT_ARRESTED", WEDNESDAY);
        arrest = id(caseId, firstVictim(caseId), "R6-ARREST");
        clock.moveTo(DUE.minus(Duration.ofHours(1)));
        rightsClock.look();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aWarningEndsWhenTheVictimWasToldAndNobodyDidIt() {
        task("RIGHTS_NEARING").body("state", equalTo("OPEN"));

        told(arrest, clock.instant()).statusCode(200);

        task("RIGHTS_NEARING")
                .body("state", equalTo("ENDED"))
                .body("outcome", equalTo("OBLIGATION_MET"))
                .body("completedAt", equalTo(clock.instant().toString()))
                .body("completedBy", nullValue());
        officer("vco-1", "CN")
                .queryParam("limit", 200)
                .get("/v1/tasks")
                .then()
                .body("items.id", not(hasItem(taskId("RIGHTS_NEARING"))));
    }

    @Test
    void anExceptionEndsItToo() {
        change(arrest, "exception", "{\"reason\": \"UNSAFE\"}").statusCode(200);

        task("RIGHTS_NEARING").body("state", equalTo("ENDED")).body("outcome", equalTo("OBLIGATION_EXCEPTED"));
    }

    @Test
    void aBreachAndItsWarningEndTogetherWhenTheVictimIsToldLate() {
        clock.moveTo(DUE);
        rightsClock.look();
        task("RIGHTS_BREACHED").body("state", equalTo("OPEN"));

        told(arrest, clock.instant()).statusCode(200);

        task("RIGHTS_BREACHED").body("outcome", equalTo("OBLIGATION_MET"));
        task("RIGHTS_NEARING").body("outcome", equalTo("OBLIGATION_MET"));
    }

    @Test
    void whatNobodyOwesAnyMoreNobodyHasToSeeTo() {
        var update = id(caseId, firstVictim(caseId), "R6-UPDATE");
        clock.moveTo(Instant.parse("2026-07-07T09:00:00Z"));
        rightsClock.look();
        supervisor()
                .header("If-Match", RightsApi.version(caseId))
                .body("""
                        {"outcome": "NO_SUSPECT_IDENTIFIED", "happenedAt": "%s", "words": "No camera."}""".formatted(clock.instant()))
                .post("/v1/cases/{id}/closure", caseId)
                .then()
                .statusCode(200);

        taskOf(update, "RIGHTS_NEARING").body("state", equalTo("ENDED")).body("outcome", equalTo("OBLIGATION_ENDED"));
    }

    @Test
    void whatAPersonDidStaysWhatAPersonDid() {
        var id = taskId("RIGHTS_NEARING");
        supervisor()
                .header("If-Match", "0")
                .body("{\"outcome\": \"PASSED_ON\"}")
                .post("/v1/tasks/{id}/completion", id)
                .then()
                .statusCode(200);

        told(arrest, clock.instant()).statusCode(200);

        task("RIGHTS_NEARING").body("state", equalTo("DONE")).body("completedBy", equalTo("sup-1"));
    }

    @Test
    void nobodyCanSayThatTheServiceEndedIt() {
        supervisor()
                .header("If-Match", "0")
                .body("{\"outcome\": \"OBLIGATION_MET\"}")
                .post("/v1/tasks/{id}/completion", taskId("RIGHTS_NEARING"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:outcome-not-for-people"));
    }

    @Test
    void thousandsThatAreSettledTogetherEndTheirTasksInTheSameStatement() {
        var rule = "TEST-" + UUID.randomUUID();
        many.due(caseId, firstVictim(caseId), rule, WEDNESDAY, DUE, 500);
        clock.moveTo(DUE);
        rightsClock.look();

        evidence.change("update obligation set state = 'ENDED', settled_at = breached_at where rule_id = ?1", rule);

        assertThat(evidence.one(
                        "select string_agg(distinct state || ' ' || outcome, ', ') from task where reason = ?1",
                        String.class,
                        rule))
                .isEqualTo("ENDED OBLIGATION_ENDED");
        assertThat(evidence.one("select count(*) from task where reason = ?1", Long.class, rule))
                .isEqualTo(500);
    }

    private ValidatableResponse task(String kind) {
        return taskOf(arrest, kind);
    }

    private ValidatableResponse taskOf(String obligation, String kind) {
        return supervisor()
                .get("/v1/tasks/{id}", taskIdOf(obligation, kind))
                .then()
                .statusCode(200);
    }

    private String taskId(String kind) {
        return taskIdOf(arrest, kind);
    }

    private String taskIdOf(String obligation, String kind) {
        return evidence.one(
                        "select id from task where kind = '" + kind + "' and cause_id = ?1",
                        UUID.class,
                        UUID.fromString(obligation))
                .toString();
    }
}
