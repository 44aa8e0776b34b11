package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.plan;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ContactApiTest {

    private final Evidence evidence;

    ContactApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void whoHasNoPlanIsNotContacted() {
        var id = open(", \"victims\": [" + victim("") + "]");

        decision(id, firstVictim(id))
                .body("verdict", equalTo("BLOCKED"))
                .body("reason", equalTo("NO_PLAN"))
                .body("address", nullValue());
        assertThat(evidence.accessTo(id)).doesNotContain("DISCLOSURE contact-decision");
    }

    @Test
    void whoAgreedToEmailIsContacted() {
        var id = open(withPlan(plan("")));

        var decision = decision(id, firstVictim(id))
                .body("verdict", equalTo("ALLOWED"))
                .body("channel", equalTo("EMAIL"))
                .body("address", equalTo("ada@example.org"))
                .body("language", equalTo("en"))
                .body("discreet", equalTo(false))
                .body("validUntil", notNullValue())
                .extract();

        assertThat(evidence.accessTo(id)).contains("DISCLOSURE contact-decision");
        assertThat(evidence.one(
                        "select verdict || ' ' || rule || ' ' || plan_version from contact_decision where id = ?1",
                        String.class,
                        UUID.fromString(decision.path("decisionId"))))
                .isEqualTo("ALLOWED allowed 0");
    }

    @Test
    void aChangedPlanCountsAtOnceAndTheOldOneIsKept() {
        var id = open(withPlan(plan("")));
        var victim = firstVictim(id);
        var path = "/v1/cases/" + id + "/victims/" + victim + "/contact-plan";
        var silence = plan("").replaceFirst("\\}$", """
                , "doNotContact": {"from": "2026-01-01T00:00:00Z", "reason": "asked for it"}}""");

        supervisor()
                .header("If-Match", "0")
                .body(silence)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("plan.doNotContact.reason", equalTo("asked for it"));

        decision(id, victim).body("reason", equalTo("DO_NOT_CONTACT"));
        supervisor().get(path).then().header("ETag", "\"1\"").body("agreed", equalTo(true));
        assertThat(evidence.one(
                        "select plan from contact_plan_past where victim_id = ?1",
                        String.class,
                        UUID.fromString(victim)))
                .contains("ada@example.org")
                .doesNotContain("asked for it");
    }

    @Test
    void channelsCanBeTakenOut() {
        var id = open(withPlan(plan("")));
        var path = "/v1/cases/" + id + "/victims/" + firstVictim(id) + "/contact-plan";

        supervisor()
                .header("If-Match", "0")
                .body("{\"channels\": [], \"days\": [\"MONDAY\"], \"discreet\": true}")
                .put(path)
                .then()
                .statusCode(200)
                .body("plan.channels.size()", equalTo(0));
        decision(id, firstVictim(id)).body("reason", equalTo("NO_ALLOWED_CHANNEL"));
    }

    @Test
    void domesticAbuseNeedsAConfirmation() {
        var abused = supervisor()
                .body("""
                        {"reference": {"scheme": "CONNECT", "value": "%s"}, "category": "DOMESTIC_ABUSE",
                         "reportedAt": "2026-03-02T09:00:00Z" %s}""".formatted(UUID.randomUUID(), withPlan(plan(""))))
                .post("/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        decision(abused, firstVictim(abused)).body("reason", equalTo("CONFIRMATION_NEEDED"));
    }

    @Test
    void nobodyIsContactedWhoIsNotThere() {
        ask(open(""), UUID.randomUUID().toString())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:victim-not-found"));
    }

    @Test
    void onlyNotificationServiceMayAsk() {
        var id = open("");

        supervisor()
                .body("{\"caseId\": \"%s\", \"victimId\": \"%s\", \"purpose\": \"CHARGED\"}".formatted(id, id))
                .post("/internal/v1/contact-decisions")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"channels\": [], \"days\": [], \"discreet\": true}",
                "{\"channels\": [], \"days\": [\"MONDAY\"], \"discreet\": true, \"safeFrom\": \"10:00:00\"}",
                "{\"channels\": [], \"days\": [\"MONDAY\"], \"discreet\": true, \"safeFrom\": \"10:00\", \"safeTo\": \"10:00\"}",
                "{\"channels\": [{\"channel\": \"EMAIL\", \"address\": \"here\", \"allowed\": true}], \"days\": [\"MONDAY\"], \"discreet\": true}",
                "{\"channels\": [{\"channel\": \"UNKNOWN\", \"address\": \"x\", \"allowed\": true}], \"days\": [\"MONDAY\"], \"discreet\": true}",
                "{\"channels\": [{\"channel\": \"PHONE\", \"address\": \"12\", \"allowed\": true}], \"days\": [\"MONDAY\"], \"discreet\": true}",
                "{\"channels\": [], \"days\": [\"MONDAY\"], \"discreet\": true, \"doNotContact\": {\"from\": \"2026-02-01T00:00:00Z\", \"to\": \"2026-01-01T00:00:00Z\", \"reason\": \"x\"}}"
            })
    void aPlanThatMakesNoSenseIs400(String body) {
        var id = open(", \"victims\": [" + victim("") + "]");

        supervisor()
                .header("If-Match", "0")
                .body(body)
                .put("/v1/cases/{id}/victims/{victim}/contact-plan", id, firstVictim(id))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aPlanIsNotOverwrittenUnseen() {
        var id = open(withPlan(plan("")));
        var path = "/v1/cases/" + id + "/victims/" + firstVictim(id) + "/contact-plan";

        supervisor().body(plan("")).put(path).then().statusCode(428);
        supervisor().header("If-Match", "9").body(plan("")).put(path).then().statusCode(412);
    }

    private static ValidatableResponse decision(String caseId, String victimId) {
        return ask(caseId, victimId).then().statusCode(200);
    }

    private static Response ask(String caseId, String victimId) {
        return as(Tokens.of("service-notification").subject("service-account-notification-service"))
                .body("{\"caseId\": \"%s\", \"victimId\": \"%s\", \"purpose\": \"CASE_ACKNOWLEDGED\"}"
                        .formatted(caseId, victimId))
                .post("/internal/v1/contact-decisions");
    }

    private static String withPlan(String plan) {
        return ", \"victims\": [" + victim(", \"contactPlan\": " + plan) + "]";
    }
}
