package org.victimcare.cases.absence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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

/** While somebody is away, who stands in for them sees and works what is theirs; before and afterwards, nothing. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class AbsenceApiTest {

    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-05-05T09:00:00Z");
    private static final String ASSIGNED = """
            , "marking": "%s", "victimCareOfficer":
            {"staffId": "%s", "name": "A", "team": "T", "phone": "020 7946 0001"}""";

    private final OpenTasks tasks;
    private final Evidence evidence;
    private final MovableClock clock;
    private final AbsenceClock absences;
    private final String absent = "absent-" + UUID.randomUUID();
    private final String standIn = "stand-in-" + UUID.randomUUID();

    AbsenceApiTest(OpenTasks tasks, Evidence evidence, MovableClock clock, AbsenceClock absences) {
        this.tasks = tasks;
        this.evidence = evidence;
        this.clock = clock;
        this.absences = absences;
    }

    @BeforeEach
    void begin() {
        clock.moveTo(TUESDAY_AT_TEN);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    private ValidatableResponse away(RequestSpecification who, String from, String to) {
        return who.body("""
                        {"staffId": "%s", "standIn": "%s", "from": "%s", "to": "%s"}""".formatted(absent, standIn, from, to))
                .post("/v1/absences")
                .then();
    }

    private String awayNow() {
        return away(officer(absent, "CN"), "2026-05-05T08:00:00Z", "2026-05-12T08:00:00Z")
                .statusCode(201)
                .body("state", equalTo("IN_FORCE"))
                .extract()
                .path("id");
    }

    private void sees(String caseId, boolean there) {
        officer(standIn, "SN")
                .header("Access-Reason", "stands in")
                .get("/v1/cases/{id}", caseId)
                .then()
                .statusCode(there ? 200 : 404);
    }

    private void lookAt(String moment) {
        clock.moveTo(Instant.parse(moment));
        absences.look();
    }

    @Test
    void theStandInSeesAndWorksWhatIsTheAbsentOnesWhileItLasts() {
        var caseId = caseWithVictim(ASSIGNED.formatted("SEALED", absent));
        var task =
                tasks.about(caseWithVictim(ASSIGNED.formatted("NORMAL", absent)), TaskKind.MESSAGE_BLOCKED, "NO_PLAN");
        supervisor()
                .header("If-Match", "0")
                .body("{\"staffId\": \"" + absent + "\"}")
                .put("/v1/tasks/{id}/owner", task)
                .then()
                .statusCode(200);
        away(officer(absent, "CN"), "2026-05-06T08:00:00Z", "2026-05-12T08:00:00Z")
                .statusCode(201);
        sees(caseId, false);

        lookAt("2026-05-06T08:00:00Z");
        sees(caseId, true);
        officer(standIn, "SN")
                .queryParam("officer", absent)
                .get("/v1/cases")
                .then()
                .body("items", hasSize(2));
        officer(standIn, "SN").get("/v1/tasks?owner=ME").then().body("items.id", contains(task));
        officer(standIn, "SN")
                .header("If-Match", "1")
                .body("{\"staffId\": \"" + standIn + "\"}")
                .put("/v1/tasks/{id}/owner", task)
                .then()
                .statusCode(200);

        lookAt("2026-05-12T08:00:00Z");
        sees(caseId, false);
        officer(standIn, "SN").get("/v1/tasks/{id}", task).then().statusCode(404);
    }

    @Test
    void whoIsBackEndsItAtOnce() {
        var caseId = caseWithVictim(ASSIGNED.formatted("NORMAL", absent));
        var id = awayNow();
        sees(caseId, true);

        officer(standIn, "SN")
                .header("If-Match", "0")
                .body("{}")
                .post("/v1/absences/{id}/end", id)
                .then()
                .statusCode(403);
        officer(absent, "CN")
                .header("If-Match", "0")
                .body("{}")
                .post("/v1/absences/{id}/end", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("OVER"));

        sees(caseId, false);
        supervisor().get("/v1/absences?staffId=" + absent).then().body("items.state", contains("OVER"));
    }

    @Test
    void whoWorksOnTheOtherSideDoesNotSeeTheCaseOfTheAbsentOne() {
        var theirs = caseWithVictim(ASSIGNED.formatted("NORMAL", absent));
        var own = caseWithVictim(ASSIGNED.formatted("NORMAL", standIn));
        oppose(theirs, own);
        awayNow();

        sees(theirs, false);
        sees(own, true);
        officer(standIn, "SN")
                .queryParam("officer", absent)
                .get("/v1/cases")
                .then()
                .body("items.id", not(hasItem(theirs)));
    }

    @Test
    void whatTheAbsentOneMustNotSeeTheStandInDoesNotSeeEither() {
        var theirs = caseWithVictim(ASSIGNED.formatted("NORMAL", absent));
        var other = caseWithVictim("");
        oppose(theirs, other);
        officer(standIn, "CN").get("/v1/cases/{id}", other).then().statusCode(200);

        awayNow();

        officer(standIn, "CN").get("/v1/cases/{id}", other).then().statusCode(404);
        officer(standIn, "CN").get("/v1/cases/{id}", theirs).then().statusCode(200);
    }

    @Test
    void nobodyStandsInForWhoeverStandsIn() {
        var caseId = caseWithVictim(ASSIGNED.formatted("NORMAL", "far-" + absent));
        supervisor().body("""
                        {"staffId": "far-%1$s", "standIn": "%1$s", "from": "2026-05-05T08:00:00Z", "to": "2026-05-12T08:00:00Z"}""".formatted(absent)).post("/v1/absences").then().statusCode(201);
        awayNow();

        sees(caseId, false);
    }

    @Test
    void anotherOfficerCannotSendSomebodyAway() {
        away(officer("vco-curious", "CN"), "2026-05-05T08:00:00Z", "2026-05-12T08:00:00Z")
                .statusCode(403)
                .body("type", equalTo("urn:problem:absence-not-yours"));
        away(supervisor(), "2026-05-05T08:00:00Z", "2026-05-12T08:00:00Z").statusCode(201);
        officer("vco-curious", "CN")
                .get("/v1/absences?staffId=" + absent)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-06T08:00:00Z, 2026-05-06T08:00:00Z",
        "2026-05-01T08:00:00Z, 2026-05-05T08:00:00Z",
        "2026-05-06T08:00:00Z, 2028-05-06T08:00:00Z"
    })
    void aPeriodThatCannotBeIsRefused(String from, String to) {
        away(officer(absent, "CN"), from, to).statusCode(400).body("type", equalTo("urn:problem:period-invalid"));
    }

    private void oppose(String one, String other) {
        for (var pair : new String[][] {{one, other}, {other, one}}) {
            var id = UUID.fromString(pair[0]);
            evidence.change(
                    "insert into case_opposition (case_id, opposed_id, cause_id) values (?1, '" + pair[1]
                            + "', gen_random_uuid())",
                    id);
            evidence.change("update victim_case set opposed = true where id = ?1", id);
        }
    }
}
