package org.victimcare.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.supervisor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** How closely a case is held can change while it is worked on. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class MarkingApiTest {

    private static final String ASSIGNED = """
            , "investigatingOfficer":
            {"staffId": "io-9", "name": "PC Example", "team": "Team", "phone": "020 7946 0001"}""";

    private final Evidence evidence;

    MarkingApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void aCaseThatBecomesRestrictedIsClosedToTheUnitAtOnceAndItsKindOfCrimeIsWithheld() {
        var id = open("");
        officer("vco-1", "CN").get("/v1/cases/{id}", id).then().statusCode(200);

        mark(id, "RESTRICTED", "").statusCode(200).body("marking", equalTo("RESTRICTED"));

        officer("vco-1", "CN").get("/v1/cases/{id}", id).then().statusCode(404);
        assertThat(lastEvent(id))
                .contains("case.marking-changed.v1", "WITHHELD")
                .doesNotContain("BURGLARY");
        supervisor()
                .header("Access-Reason", "review")
                .get("/v1/cases/{id}/timeline", id)
                .then()
                .body("items.words", hasItem("How closely the case is held changed: restricted."));

        mark(id, "NORMAL", "").statusCode(200);
        officer("vco-1", "CN").get("/v1/cases/{id}", id).then().statusCode(200);
        assertThat(lastEvent(id)).contains("case.marking-changed.v1", "BURGLARY");
    }

    @Test
    void whyIsInTheAccessLog() {
        var id = open("");

        mark(id, "SENSITIVE", "").statusCode(200);

        as(Tokens.of("auditor").subject("aud-1"))
                .queryParam("caseId", id)
                .queryParam("operation", "ALTERATION")
                .get("/v1/access-log")
                .then()
                .body("items[0].action", equalTo("mark-case"))
                .body("items[0].reason", equalTo("threats were made"));
    }

    @Test
    void onlyASupervisorSaysHowCloselyAndOnlyOfTheVersionTheyKnow() {
        var id = open("");

        officer("vco-1", "CN")
                .header("If-Match", "0")
                .body(body("RESTRICTED", ""))
                .put("/v1/cases/{id}/marking", id)
                .then()
                .statusCode(403);
        supervisor()
                .body(body("RESTRICTED", ""))
                .put("/v1/cases/{id}/marking", id)
                .then()
                .statusCode(428);
        supervisor()
                .header("If-Match", "99")
                .body(body("RESTRICTED", ""))
                .put("/v1/cases/{id}/marking", id)
                .then()
                .statusCode(412);
        mark(id, "UNKNOWN", "").statusCode(400);
        mark(id, "NORMAL", "").statusCode(409).body("type", equalTo("urn:problem:marked-already"));
        assertThat(lastEvent(id)).contains("case.opened");
    }

    @Test
    void aCaseIsSealedOnlyWhenSomebodyIsLeftWhoSeesIt() {
        var id = open(ASSIGNED);

        mark(id, "SEALED", "").statusCode(409).body("type", equalTo("urn:problem:sealed-from-everybody"));
        mark(id, "SEALED", ", \"staysWith\": \"somebody\"").statusCode(409);
        mark(id, "SEALED", ", \"staysWith\": \"io-9\"").statusCode(200);

        supervisor().get("/v1/cases/{id}", id).then().statusCode(404);
        supervisor().queryParam("officer", "io-9").get("/v1/cases").then().body("items.id", not(hasItem(id)));
        as(Tokens.of("investigating-officer").subject("io-9").unit("SN"))
                .header("Access-Reason", "my case")
                .get("/v1/cases/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsSealedIsOpenedAgainByAnAssignedSupervisorAlone() {
        var id = open(ASSIGNED.replace("io-9", "sup-9"));
        mark(id, "SEALED", ", \"staysWith\": \"sup-9\"").statusCode(200);

        mark(id, "NORMAL", "").statusCode(404);
        as(Tokens.of("supervisor").subject("sup-9").unit("SN"))
                .header("Access-Reason", "nobody is in danger any more")
                .header("If-Match", version(id))
                .body(body("NORMAL", ""))
                .put("/v1/cases/{id}/marking", id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse mark(String id, String marking, String more) {
        return supervisor()
                .header("Access-Reason", "review")
                .header("If-Match", version(id))
                .body(body(marking, more))
                .put("/v1/cases/{id}/marking", id)
                .then();
    }

    private String version(String id) {
        return evidence.one(
                "select cast(version as text) from victim_case where id = ?1", String.class, UUID.fromString(id));
    }

    private String lastEvent(String id) {
        return evidence.one(
                "select envelope from event_log where key = ?1 order by position desc limit 1",
                String.class,
                UUID.fromString(id));
    }

    private static String body(String marking, String more) {
        return """
                {"marking": "%s", "reason": "threats were made" %s}""".formatted(marking, more);
    }
}
