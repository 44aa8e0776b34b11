package org.victimcare.cases.keyinformation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class KeyInformationApiTest {

    private static final String ROBERTA = "Roberta";

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
}
