package org.victimcare.cases.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.as;
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
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** While a complaint of a victim is open, nobody asks them how content they are. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ComplaintApiTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-06-10T09:00:00Z");

    private final MovableClock clock;
    private final Evidence evidence;
    private String caseId = "";
    private String victimId = "";
    private String path = "";

    ComplaintApiTest(MovableClock clock, Evidence evidence) {
        this.clock = clock;
        this.evidence = evidence;
    }

    @BeforeEach
    void aCaseIsOpen() {
        clock.moveTo(WEDNESDAY);
        caseId = open(", \"victims\": [" + victim(", \"contactPlan\": " + plan("")) + "]");
        victimId = firstVictim(caseId);
        path = "/v1/cases/" + caseId + "/victims/" + victimId;
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aSurveyWaitsUntilTheComplaintIsClosed() {
        decision("SURVEY_INVITE").body("verdict", equalTo("ALLOWED"));

        complain();

        var blocked = decision("SURVEY_INVITE")
                .body("verdict", equalTo("BLOCKED"))
                .body("reason", equalTo("SURVEY_EXCLUDED"))
                .extract()
                .<String>path("decisionId");
        decision("CHARGED").body("verdict", equalTo("ALLOWED"));
        close("0", WEDNESDAY).statusCode(200).body("closedBy", equalTo("sup-1"));
        decision("SURVEY_INVITE").body("verdict", equalTo("ALLOWED"));
        supervisor()
                .get("/v1/contact-decisions/{id}", blocked)
                .then()
                .body("complaintVersion", equalTo(1))
                .body("replay.match", equalTo("SAME"));
    }

    @Test
    void aComplaintThatIsRecordedTwiceIsOne() {
        complain();
        complain();

        supervisor()
                .get(path + "/complaints")
                .then()
                .statusCode(200)
                .body("madeAt", contains(WEDNESDAY.toString()))
                .body("[0].closedAt", nullValue());
        assertThat(evidence.accessTo(caseId)).contains("CONSULTATION read-complaints");
    }

    @Test
    void aComplaintIsClosedOnceInTheVersionThatWasSeen() {
        complain();
        clock.advance(Duration.ofDays(1));

        close(null, WEDNESDAY).statusCode(428);
        close("7", WEDNESDAY).statusCode(412);
        close("0", WEDNESDAY.minusMillis(1)).statusCode(400).body("type", equalTo("urn:problem:date-before-complaint"));
        close("0", WEDNESDAY.plus(Duration.ofDays(2)))
                .statusCode(400)
                .body("type", equalTo("urn:problem:date-in-future"));
        close("0", WEDNESDAY).statusCode(200).header("ETag", "\"1\"");
        close("1", WEDNESDAY).statusCode(409).body("type", equalTo("urn:problem:complaint-closed"));
        assertThat(evidence.accessTo(caseId)).contains("ALTERATION close-complaint");
    }

    @Test
    void whoMayNotKnowTheCaseDoesNotKnowTheComplaint() {
        complain();

        officer("vco-9", "SN").get(path + "/complaints").then().statusCode(404);
    }

    private void complain() {
        supervisor()
                .body("{\"trigger\": \"COMPLAINT_MADE\", \"happenedAt\": \"%s\"}".formatted(WEDNESDAY))
                .post(path + "/rights-triggers")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse close(@Nullable String version, Instant at) {
        var id = supervisor().get(path + "/complaints").then().extract().path("[0].id");
        var request = version == null ? supervisor() : supervisor().header("If-Match", version);
        return request.body("{\"closedAt\": \"%s\"}".formatted(at))
                .post(path + "/complaints/{id}/closure", id)
                .then();
    }

    private ValidatableResponse decision(String purpose) {
        return as(Tokens.of("service-notification"))
                .body("{\"caseId\": \"%s\", \"victimId\": \"%s\", \"purpose\": \"%s\"}"
                        .formatted(caseId, victimId, purpose))
                .post("/internal/v1/contact-decisions")
                .then()
                .statusCode(200);
    }
}
