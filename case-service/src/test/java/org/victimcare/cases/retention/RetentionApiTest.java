package org.victimcare.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.plan;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class RetentionApiTest {

    private static final String CODE_WORD =
            "select count(*) from contact_plan where victim_id = ?1 and code_word is not null";

    private final DueRetentions due;
    private final Evidence evidence;
    private final MovableClock clock;

    RetentionApiTest(DueRetentions due, Evidence evidence, MovableClock clock) {
        this.due = due;
        this.evidence = evidence;
        this.clock = clock;
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void anOpenCaseHasAGroupAndNoDate() {
        retention(open("")).body("group", equalTo("GROUP_3")).body("reviewAt", nullValue());
    }

    @Test
    void aReopenedCaseHasNoDateAnyMore() {
        var id = closed("STANDARD");
        retention(id).body("reviewAt", notNullValue());
        change(id, "/reopening", "{\"reason\": \"New evidence.\"}");

        retention(id).body("reviewAt", nullValue()).body("codeWordAt", nullValue());
    }

    @Test
    void aPersonSetsAnotherGroupWithAReason() {
        var id = open("");

        supervisor()
                .header("If-Match", "0")
                .body("{\"group\": \"GROUP_1\", \"reason\": \"A pattern.\"}")
                .put("/v1/cases/{id}/retention/group", id)
                .then()
                .statusCode(200)
                .body("group", equalTo("GROUP_1"))
                .body("groupReason", equalTo("A pattern."));
        officer("vco-1", "CN")
                .header("If-Match", "1")
                .body("{\"group\": \"GROUP_3\", \"reason\": \"-\"}")
                .put("/v1/cases/{id}/retention/group", id)
                .then()
                .statusCode(403);
    }

    @Test
    void theCodeWordGoesTwelveMonthsAfterTheClosing() {
        var id = closed("STANDARD");
        look(Duration.ofDays(360));
        assertThat(evidence.one(CODE_WORD, Long.class, first(id))).isEqualTo(1);

        look(Duration.ofDays(10));

        assertThat(evidence.one(CODE_WORD, Long.class, first(id))).isZero();
        assertThat(evidence.accessTo(id)).contains("ERASURE drop-code-words");
    }

    @Test
    void theCodeWordStaysWhileAVictimIsAtHighRisk() {
        var id = closed("HIGH");

        look(Duration.ofDays(370));

        assertThat(evidence.one(CODE_WORD, Long.class, first(id))).isEqualTo(1);
    }

    @Test
    void nothingIsDroppedUnderLegalHoldButAfterwards() {
        var id = closed("STANDARD");
        String hold = supervisor()
                .body("{\"reason\": \"An inquiry.\"}")
                .post("/v1/cases/{id}/legal-holds", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        look(Duration.ofDays(370));
        assertThat(evidence.one(CODE_WORD, Long.class, first(id))).isEqualTo(1);

        supervisor()
                .header("If-Match", "0")
                .body("{\"reason\": \"Over.\"}")
                .post("/v1/cases/{id}/legal-holds/{hold}/release", id, hold)
                .then()
                .statusCode(200);
        look(Duration.ZERO);

        assertThat(evidence.one(CODE_WORD, Long.class, first(id))).isZero();
    }

    @Test
    void whenItWasKeptLongEnoughAPersonIsAskedAndThePlanGoes() {
        var id = closed("STANDARD");
        look(Duration.ofDays(6 * 366));

        var asked = "select count(*) from task where victim_id = ?1 and kind = 'RETENTION_REVIEW' and state = 'OPEN'";
        assertThat(evidence.one(asked, Long.class, first(id))).isEqualTo(1);
        assertThat(evidence.one("select count(*) from contact_channel where victim_id = ?1", Long.class, first(id)))
                .isZero();
        look(Duration.ofDays(1));
        assertThat(evidence.one(asked, Long.class, first(id))).isEqualTo(1);

        supervisor()
                .header("If-Match", retention(id).extract().header("ETag"))
                .body("{\"reason\": \"A claim is expected.\"}")
                .post("/v1/cases/{id}/retention/keeping", id)
                .then()
                .statusCode(200)
                .body("keptReason", equalTo("A claim is expected."));
        assertThat(evidence.one(asked, Long.class, first(id))).isZero();
    }

    @Test
    void aCaseIsNotKeptOnBeforeItsReviewIsDue() {
        var id = closed("STANDARD");

        supervisor()
                .header("If-Match", retention(id).extract().header("ETag"))
                .body("{\"reason\": \"Early.\"}")
                .post("/v1/cases/{id}/retention/keeping", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:retention-review-not-due"));
    }

    @Test
    void twoHoldsAtOnceAreRefused() {
        var id = open("");
        supervisor()
                .body("{\"reason\": \"One.\"}")
                .post("/v1/cases/{id}/legal-holds", id)
                .then()
                .statusCode(201);

        supervisor()
                .body("{\"reason\": \"Two.\"}")
                .post("/v1/cases/{id}/legal-holds", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:legal-hold-placed"));
    }

    private void look(Duration later) {
        clock.advance(later);
        while (due.take(100) == 100) {
            // a page is a transaction
        }
    }

    private static ValidatableResponse retention(String caseId) {
        return supervisor().get("/v1/cases/{id}/retention", caseId).then().statusCode(200);
    }

    private static String closed(String risk) {
        var agreed = plan("").replaceFirst("\\}$", ", \"codeWord\": \"bluebell\"}");
        var id =
                open(", \"victims\": [" + victim(", \"contactPlan\": " + agreed).replace("STANDARD", risk) + "]");
        change(id, "/closure", """
                {"outcome": "NO_SUSPECT_IDENTIFIED", "happenedAt": "2026-04-01T10:00:00Z", "words": "-"}""");
        return id;
    }

    private static void change(String caseId, String what, String body) {
        supervisor()
                .header(
                        "If-Match",
                        supervisor()
                                .get("/v1/cases/{id}", caseId)
                                .then()
                                .extract()
                                .header("ETag"))
                .body(body)
                .post("/v1/cases/{id}" + what, caseId)
                .then()
                .statusCode(200);
    }

    private static UUID first(String caseId) {
        return UUID.fromString(firstVictim(caseId));
    }
}
