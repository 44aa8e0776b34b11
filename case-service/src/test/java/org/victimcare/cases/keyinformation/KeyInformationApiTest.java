package org.victimcare.cases.keyinformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.CaseApi;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class KeyInformationApiTest {

    private static final String ROBERTA = "Roberta";
    private static final Instant WINTER = Instant.parse("2026-11-30T10:00:00Z");

    private final MovableClock clock;
    private final Evidence evidence;

    KeyInformationApiTest(MovableClock clock, Evidence evidence) {
        this.clock = clock;
        this.evidence = evidence;
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void saysWhatACaseIsAndWhatComesNext() {
        var id = open(", \"victims\": [" + victim(", \"synthetic\": true").replace("Ada", ROBERTA) + "]" + """
                , "investigatingOfficer": {"staffId": "io-77", "name": "PC Example", "team": "Burglary",
                   "phone": "020 7946 0001"}""");

        supervisor()
                .get("/v1/cases/{id}/key-information", id)
                .then()
                .statusCode(200)
                .body("crime", equalTo("Burglary"))
                .body("statusText", equalTo("Your crime has been recorded."))
                .body("lastHappened", equalTo("You reported the crime."))
                .body("officer.name", equalTo("PC Example"))
                .body("outcomeText", nullValue())
                .body("reviewRight", nullValue())
                .body("synthetic", equalTo(true))
                .body(not(containsString(ROBERTA)))
                .body(not(containsString("io-77")));
    }

    @Test
    void saysHowItEndedAndThatTheDecisionCanBeLookedAtAgain() {
        var id = open("");
        supervisor()
                .header("If-Match", "0")
                .body("""
                        {"outcome": "EVIDENTIAL_DIFFICULTY", "happenedAt": "2026-04-01T10:00:00Z",
                         "words": "The brother of the suspect told us."}""")
                .post("/v1/cases/{id}/closure", id)
                .then()
                .statusCode(200);

        supervisor()
                .get("/v1/cases/{id}/key-information", id)
                .then()
                .body("lastHappened", equalTo("Your case was closed."))
                .body("outcomeText", containsString("not enough evidence"))
                .body("reviewRight", containsString("ask the police"))
                .body(not(containsString("brother")));
    }

    @Test
    void thereIsNoRightOfReviewWhenNobodyWasFound() {
        var id = open("");
        supervisor()
                .header("If-Match", "0")
                .body("""
                        {"outcome": "NO_SUSPECT_IDENTIFIED", "happenedAt": "2026-04-01T10:00:00Z", "words": "-"}""")
                .post("/v1/cases/{id}/closure", id)
                .then()
                .statusCode(200);

        supervisor().get("/v1/cases/{id}/key-information", id).then().body("reviewRight", nullValue());
    }

    @Test
    void saysUntilWhenThePoliceCanBeAskedToLookAgain() {
        clock.moveTo(WINTER);
        var id = closed("EVIDENTIAL_DIFFICULTY", "");

        supervisor()
                .get("/v1/cases/{id}/key-information", id)
                .then()
                .body("reviewWindow.until", equalTo("2027-02-28T23:59:59Z"))
                .body("reviewWindow.bestBy", nullValue());
    }

    @Test
    void saysUntilWhenTheProsecutionCanBeAskedToLookAgain() {
        clock.moveTo(WINTER);
        var id = closed("NOT_IN_PUBLIC_INTEREST_CPS", "");

        supervisor()
                .get("/v1/cases/{id}/key-information", id)
                .then()
                .body("reviewWindow.until", equalTo("2027-02-28T23:59:59Z"))
                .body("reviewWindow.bestBy", equalTo("2026-12-14T23:59:59Z"));
    }

    @Test
    void showsWhatStaffWroteOnlyWhenItWasMarkedForTheVictims() {
        var id = closed("EVIDENTIAL_DIFFICULTY", ", \"forVictim\": true");

        supervisor()
                .get("/v1/cases/{id}/key-information", id)
                .then()
                .body("lastWords", equalTo("We looked at every camera."));
        supervisor().get("/v1/cases/{id}/milestones", id).then().body("items[0].forVictim", equalTo(true));
    }

    @Test
    void keepsTheWordsOfAMilestoneFromVictimsUnlessMarked() {
        var id = open("");
        supervisor()
                .header("If-Match", "0")
                .body("""
                        {"milestone": "INVESTIGATION_STARTED", "happenedAt": "2026-04-01T10:00:00Z",
                         "words": "The neighbour is a witness."}""")
                .post("/v1/cases/{id}/milestones", id)
                .then()
                .statusCode(200);

        supervisor()
                .get("/v1/cases/{id}/key-information", id)
                .then()
                .body("lastWords", nullValue())
                .body(not(containsString("neighbour")));
    }

    @Test
    void isOnRecordForTheVictimWhoseViewItIs() {
        var id = open(", \"victims\": [" + victim("") + "]");
        var victimId = CaseApi.firstVictim(id);

        supervisor()
                .get("/v1/cases/{id}/victims/{victim}/key-information", id, victimId)
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("nextUpdateDue", notNullValue());

        assertThat(evidence.one(
                        "select count(*) from access_log where action = 'read-key-information' and victim_id = ?1",
                        Long.class,
                        UUID.fromString(victimId)))
                .isEqualTo(1);
    }

    @Test
    void isNotThereForTheVictimOfAnotherCase() {
        var victimId = CaseApi.firstVictim(open(", \"victims\": [" + victim("") + "]"));

        supervisor()
                .get("/v1/cases/{id}/victims/{victim}/key-information", open(""), victimId)
                .then()
                .statusCode(404);
    }

    @Test
    void isInEnglishWhileNobodyReviewedTheWelsh() {
        var id = open(", \"victims\": [" + victim(", \"language\": \"cy\"") + "]");

        supervisor()
                .get("/v1/cases/{id}/victims/{victim}/key-information", id, CaseApi.firstVictim(id))
                .then()
                .body("language", equalTo("en"));
        supervisor()
                .get("/v1/cases/{id}/key-information?language=cy", id)
                .then()
                .body("language", equalTo("en"))
                .body("statusText", equalTo("Your crime has been recorded."));
    }

    @Test
    void refusesALanguageThatIsNone() {
        supervisor()
                .get("/v1/cases/{id}/key-information?language=Klingon", open(""))
                .then()
                .statusCode(400);
    }

    private static String closed(String outcome, String more) {
        var id = open("");
        supervisor()
                .header("If-Match", "0")
                .body("""
                        {"outcome": "%s", "happenedAt": "2026-04-01T10:00:00Z",
                         "words": "We looked at every camera." %s}""".formatted(outcome, more))
                .post("/v1/cases/{id}/closure", id)
                .then()
                .statusCode(200);
        return id;
    }
}
