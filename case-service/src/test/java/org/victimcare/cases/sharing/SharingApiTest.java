package org.victimcare.cases.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.plan;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.CaseApi;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class SharingApiTest {

    private static final String VICTIMS = ", \"victims\": [%s]";

    private final Evidence evidence;

    SharingApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void tellsWhatAMessageMaySay() {
        var id = open(VICTIMS.formatted(victim(", \"synthetic\": true, \"preferredName\": \"Addie\"")) + """
                , "victimCareOfficer": {"staffId": "v", "name": "Vera", "team": "Care", "phone": "020 7946 0002"}""");

        as(Tokens.of("service-notification"))
                .get("/internal/v1/cases/{id}/victims/{victim}/message-facts", id, firstVictim(id))
                .then()
                .statusCode(200)
                .body("preferredName", equalTo("Addie"))
                .body("statusText", equalTo("Your crime has been recorded."))
                .body("nextStep", startsWith("We will look"))
                .body("officer.name", equalTo("Vera"))
                .body("outcomeText", nullValue())
                .body("synthetic", equalTo(true));
        assertThat(evidence.accessTo(id)).contains("DISCLOSURE message-facts");
    }

    @Test
    void tellsOfNoOutcomeThatACaseHasNoMore() {
        var id = open(VICTIMS.formatted(victim("")));
        var facts = "/internal/v1/cases/" + id + "/victims/" + firstVictim(id) + "/message-facts";
        step(
                id,
                "closure",
                "{\"outcome\": \"NO_SUSPECT_IDENTIFIED\", \"happenedAt\": \"2026-03-05T09:00:00Z\", \"words\": \"No camera.\"}");
        facts(facts, "?template=CASE_OUTCOME").statusCode(200).body("outcomeText", notNullValue());

        step(id, "reopening", "{\"reason\": \"New witness.\"}");

        facts(facts, "?template=CASE_OUTCOME").statusCode(409).body("type", equalTo("urn:problem:message-overtaken"));
        facts(facts, "?template=CHARGED").statusCode(200);
        facts(facts, "").statusCode(200);
    }

    private static ValidatableResponse facts(String path, String query) {
        return as(Tokens.of("service-notification")).get(path + query).then();
    }

    private static void step(String id, String what, String body) {
        var version =
                CaseApi.supervisor().get("/v1/cases/{id}", id).then().extract().header("ETag");
        CaseApi.supervisor()
                .header("If-Match", version)
                .body(body)
                .post("/v1/cases/{id}/" + what, id)
                .then()
                .statusCode(200);
    }

    @Test
    void givesASupportServiceWhatItNeeds() {
        var id = open(VICTIMS.formatted(victim(", \"contactPlan\": " + plan(""))));
        var referral = UUID.randomUUID();

        as(Tokens.of("service-referral"))
                .get(
                        "/internal/v1/cases/{id}/victims/{victim}/referral-pack?service=SVC01&referralId={referral}",
                        id,
                        firstVictim(id),
                        referral)
                .then()
                .statusCode(200)
                .body("victimName", equalTo("Ada Example"))
                .body("ageBand", equalTo("AGE_18_TO_59"))
                .body("crimeType", equalTo("BURGLARY"))
                .body("safeContact.channel", equalTo("EMAIL"))
                .body("safeContact.address", equalTo("ada@example.org"));
        assertThat(evidence.one(
                        "select recipient || ' ' || reason from access_log where operation = 'DISCLOSURE' and case_id = ?1",
                        String.class,
                        UUID.fromString(id)))
                .isEqualTo("SVC01 referral " + referral);
    }

    @Test
    void withoutASafeWayThePackNamesNone() {
        var id = open(VICTIMS.formatted(victim("")));

        as(Tokens.of("service-referral"))
                .get(
                        "/internal/v1/cases/{id}/victims/{victim}/referral-pack?service=SVC01&referralId={referral}",
                        id,
                        firstVictim(id),
                        UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("safeContact", nullValue());
    }

    @Test
    void eachServiceMayAskOnlyItsOwnQuestion() {
        var id = open(VICTIMS.formatted(victim("")));
        var path = "/internal/v1/cases/" + id + "/victims/" + firstVictim(id);

        as(Tokens.of("service-referral")).get(path + "/message-facts").then().statusCode(403);
        as(Tokens.of("service-notification"))
                .get(path + "/referral-pack?service=SVC01&referralId=" + UUID.randomUUID())
                .then()
                .statusCode(403);
        CaseApi.supervisor().get(path + "/message-facts").then().statusCode(403);
        as(Tokens.of("service-referral")).get(path + "/referral-pack").then().statusCode(400);
    }
}
