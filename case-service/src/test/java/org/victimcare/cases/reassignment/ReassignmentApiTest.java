package org.victimcare.cases.reassignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.task.OpenTasks.caseWithVictim;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.CaseApi;
import org.victimcare.cases.Evidence;
import org.victimcare.cases.task.OpenTasks;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.testkit.VictimCareServers;

/** The cases of one officer go to another, each once, and what stays where it was is named. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ReassignmentApiTest {

    private static final String ASSIGNED = """
            , "victimCareOfficer": {"staffId": "%s", "name": "A", "team": "T", "phone": "020 7946 0001"}""";

    private final OpenTasks tasks;
    private final Evidence evidence;
    private final ReassignmentPages pages;
    private final ReassignmentClock clock;
    private final String from = "leaver-" + UUID.randomUUID();
    private final String to = "joiner-" + UUID.randomUUID();

    ReassignmentApiTest(OpenTasks tasks, Evidence evidence, ReassignmentPages pages, ReassignmentClock clock) {
        this.tasks = tasks;
        this.evidence = evidence;
        this.pages = pages;
        this.clock = clock;
    }

    private String caseOf(String staffId) {
        return caseWithVictim(ASSIGNED.formatted(staffId));
    }

    private ValidatableResponse ask(RequestSpecification who, String more) {
        return who.body("""
                        {"from": "%s", "to": {"staffId": "%s", "name": "B", "team": "T", "phone": "020 7946 0002"},
                         "role": "VICTIM_CARE_OFFICER", "reason": "leaves the force" %s}""".formatted(from, to, more)).post("/v1/reassignments").then();
    }

    private String asked(String more) {
        return ask(supervisor(), more).statusCode(202).extract().path("id");
    }

    private static ValidatableResponse progress(String id) {
        return supervisor().get("/v1/reassignments/{id}", id).then().statusCode(200);
    }

    private void give(String task) {
        supervisor()
                .header("If-Match", "0")
                .body("{\"staffId\": \"" + from + "\"}")
                .put("/v1/tasks/{id}/owner", task)
                .then()
                .statusCode(200);
    }

    @Test
    void everyOpenCaseGoesWithItsTasks() {
        var first = caseOf(from);
        caseOf(from);
        var ofAnother = caseOf("somebody-else");
        var task = tasks.about(first, TaskKind.MESSAGE_BLOCKED, "NO_PLAN");
        var far = tasks.about(ofAnother, TaskKind.MESSAGE_BLOCKED, "NO_PLAN");
        give(task);
        give(far);
        supervisor()
                .get("/v1/reassignments/preview?from=" + from + "&role=VICTIM_CARE_OFFICER")
                .then()
                .statusCode(200)
                .body("cases", equalTo(2))
                .body("tasks", equalTo(2));

        var id = asked("");
        progress(id).body("state", equalTo("RUNNING")).body("cases", equalTo(2));
        clock.look();

        progress(id)
                .body("state", equalTo("DONE"))
                .body("moved", equalTo(2))
                .body("refused", equalTo(0))
                .body("tasksMoved", equalTo(2));
        officer(to, "SN").get("/v1/tasks?owner=ME").then().body("items.id", hasItem(task));
        assertThat(assigned(first)).isEqualTo(1);
        assertThat(evidence.accessTo(first)).contains("ALTERATION ask-reassignment", "ALTERATION reassign-case");
        assertThat(evidence.one("select owner from task where id = ?1", String.class, UUID.fromString(far)))
                .isEqualTo(to);
    }

    @Test
    void whatCannotMoveIsNamedWithTheReason() {
        var fine = caseOf(from);
        var closed = caseOf(from);
        supervisor()
                .header("If-Match", version(closed))
                .body("""
                        {"outcome": "NO_SUSPECT_IDENTIFIED", "happenedAt": "2026-03-03T09:00:00Z", "words": "x"}""")
                .post("/v1/cases/{id}/closure", closed)
                .then()
                .statusCode(200);
        var ofAnother = caseOf("somebody-else");
        var opposed = caseOf(from);
        oppose(opposed, caseOf(to));
        var nowhere = UUID.randomUUID().toString();

        var id = asked(", \"cases\": [\"" + String.join("\", \"", fine, closed, ofAnother, opposed, nowhere) + "\"]");
        clock.look();

        progress(id).body("moved", equalTo(1)).body("refused", equalTo(4)).body("state", equalTo("DONE"));
        supervisor()
                .get("/v1/reassignments/{id}/refusals", id)
                .then()
                .statusCode(200)
                .body(
                        "items.collect { it.caseId + ' ' + it.reason }",
                        containsInAnyOrder(
                                closed + " CLOSED",
                                ofAnother + " NOT_THEIRS",
                                opposed + " BARRED",
                                nowhere + " NOT_FOUND"));
    }

    @Test
    void whatTheSupervisorMayNotSeeStaysAndIsNotCounted() {
        var sealed = caseWithVictim(ASSIGNED.formatted(from) + ", \"marking\": \"SEALED\"");

        var id = asked("");
        clock.look();

        progress(id).body("cases", equalTo(0)).body("state", equalTo("DONE"));
        officer(from, "SN")
                .header("Access-Reason", "mine")
                .get("/v1/cases/{id}", sealed)
                .then()
                .statusCode(200);
    }

    @Test
    void aCrashLeavesNothingHalfDoneAndTheRestIsTakenAfterwards() {
        for (var n = 0; n < 5; n++) {
            caseOf(from);
        }
        var id = asked("");
        pages.take(2);
        QuarkusTransaction.begin();
        pages.take(2);
        QuarkusTransaction.rollback();
        progress(id).body("moved", equalTo(2)).body("state", equalTo("RUNNING"));

        clock.look();

        progress(id).body("moved", equalTo(5)).body("state", equalTo("DONE"));
    }

    @Test
    void theSameKeyAsksOnceAndOnlySupervisorsAsk() {
        var key = UUID.randomUUID().toString();
        var first = ask(supervisor().header("Idempotency-Key", key), "")
                .statusCode(202)
                .extract()
                .<String>path("id");

        ask(supervisor().header("Idempotency-Key", key), "").statusCode(202).body("id", equalTo(first));
        ask(officer("vco-1", "CN"), "").statusCode(403);
        ask(supervisor(), ", \"cases\": []").statusCode(400).body("violations", hasSize(1));
        clock.look();
    }

    private static String version(String caseId) {
        return CaseApi.supervisor()
                .get("/v1/cases/{id}", caseId)
                .then()
                .extract()
                .header("ETag");
    }

    private long assigned(String caseId) {
        return evidence.one(
                "select count(*) from event_log where type = 'org.victimcare.case.officer-assigned.v1' and key = ?1"
                        + " and envelope like '%" + to + "%'",
                Long.class,
                UUID.fromString(caseId));
    }

    private void oppose(String one, String other) {
        var id = UUID.fromString(one);
        evidence.change(
                "insert into case_opposition (case_id, opposed_id, cause_id) values (?1, '" + other
                        + "', gen_random_uuid())",
                id);
        evidence.change("update victim_case set opposed = true where id = ?1", id);
    }
}
