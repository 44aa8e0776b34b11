package org.victimcare.cases.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.opened;
import static org.victimcare.cases.CaseApi.opening;
import static org.victimcare.cases.CaseApi.reference;
import static org.victimcare.cases.CaseApi.supervisor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class CaseApiTest {

    @Test
    void opensACase() {
        var reference = reference();

        opened(opening(reference, ""))
                .header("ETag", "\"0\"")
                .header("Location", notNullValue())
                .body("status", equalTo("RECORDED"))
                .body("unit", equalTo("CN"))
                .body("marking", equalTo("NORMAL"))
                .body("reference.value", equalTo(reference))
                .body("closedAt", nullValue());
    }

    @Test
    void recordsWhatThePoliceDid() {
        var id = open("");

        supervisor()
                .header("If-Match", "\"0\"")
                .body("{\"milestone\": \"SUSPECT_ARRESTED\", \"happenedAt\": \"2026-03-04T22:00:00Z\"}")
                .post("/v1/cases/{id}/milestones", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("SUSPECT_ARRESTED"));
    }

    @Test
    void aMilestoneThatLeavesTheStatusAloneStillMakesANewVersion() {
        var id = open("");

        supervisor()
                .header("If-Match", "0")
                .body("{\"milestone\": \"PERIODIC_UPDATE\", \"happenedAt\": \"2026-03-04T22:00:00Z\"}")
                .post("/v1/cases/{id}/milestones", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("RECORDED"));
    }

    @Test
    void closesACaseAndOpensItAgain() {
        var id = open("");

        supervisor()
                .header("If-Match", "0")
                .body("""
                        {"outcome": "NO_SUSPECT_IDENTIFIED", "happenedAt": "2026-04-01T10:00:00Z", "words": "No camera."}""")
                .post("/v1/cases/{id}/closure", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED_NO_SUSPECT"))
                .body("outcome", equalTo("NO_SUSPECT_IDENTIFIED"))
                .body("closedAt", notNullValue());
        supervisor()
                .header("If-Match", "1")
                .body("{\"reason\": \"A witness came forward.\"}")
                .post("/v1/cases/{id}/reopening", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("REOPENED"))
                .body("outcome", nullValue());
        supervisor()
                .get("/v1/cases/{id}/milestones?limit=1", id)
                .then()
                .body("items.kind", contains("CLOSURE"))
                .body("next", equalTo("1"));
        supervisor()
                .get("/v1/cases/{id}/milestones?cursor=1", id)
                .then()
                .body("items.kind", contains("REOPENING"))
                .body("items.recordedBy", everyItem(equalTo("sup-1")));
    }

    @Test
    void assignsAnOfficer() {
        var id = open("");

        supervisor()
                .header("If-Match", "0")
                .body("""
                        {"role": "INVESTIGATING_OFFICER", "staffId": "io-7", "name": "PC Example", "team": "Burglary",
                         "phone": "020 7946 0001"}""")
                .post("/v1/cases/{id}/officer-assignments", id)
                .then()
                .statusCode(200)
                .body("investigatingOfficer.staffId", equalTo("io-7"))
                .body("victimCareOfficer", nullValue());
    }

    @Test
    void refusesAMilestoneThatCannotFollow() {
        supervisor()
                .header("If-Match", "0")
                .body("{\"milestone\": \"SENTENCED\", \"happenedAt\": \"2026-03-04T22:00:00Z\"}")
                .post("/v1/cases/{id}/milestones", open(""))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:illegal-milestone"));
    }

    @Test
    void refusesWhatHappenedBeforeTheReport() {
        supervisor()
                .header("If-Match", "0")
                .body("{\"milestone\": \"SUSPECT_ARRESTED\", \"happenedAt\": \"2026-03-01T22:00:00Z\"}")
                .post("/v1/cases/{id}/milestones", open(""))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:date-before-report"));
    }

    @Test
    void refusesWhatHasNotHappenedYet() {
        supervisor()
                .header("If-Match", "0")
                .body("{\"milestone\": \"SUSPECT_ARRESTED\", \"happenedAt\": \"2126-03-01T22:00:00Z\"}")
                .post("/v1/cases/{id}/milestones", open(""))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:date-in-future"));
    }

    @Test
    void refusesAConstantThatIsOnlyRead() {
        supervisor()
                .header("If-Match", "0")
                .body("{\"milestone\": \"UNKNOWN\", \"happenedAt\": \"2026-03-04T22:00:00Z\"}")
                .post("/v1/cases/{id}/milestones", open(""))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("milestone"));
    }

    @Test
    void doesNotKnowAStrangersCase() {
        supervisor()
                .get("/v1/cases/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:case-not-found"));
    }
}
