package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
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

    private static final String SPOKEN_ONLY = """
            {"channels": [{"channel": "PHONE", "address": "020 7946 0001", "allowed": true, "voicemail": true}],
             "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
             "discreet": true, "codeWord": "bluebell",
             "approach": {"safeName": "Sam from the library", "interpreter": true, "format": "EASY_READ"}}""";

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
    void aDecisionShowsItsGroundsAndComesOutTheSameAgain() {
        var id = open(withPlan(plan("")));
        var decision = decision(id, firstVictim(id)).extract().<String>path("decisionId");

        var shown = supervisor()
                .get("/v1/contact-decisions/{id}", decision)
                .then()
                .statusCode(200)
                .body("outcome.verdict", equalTo("ALLOWED"))
                .body("outcome.channel", equalTo("EMAIL"))
                .body("reasons", equalTo("EMAIL ALLOWED (allowed)"))
                .body("rules", equalTo(ContactPolicy.RULES))
                .body("planVersion", equalTo(0))
                .body("victimVersion", equalTo(0))
                .body("replay.match", equalTo("SAME"))
                .body("replay.outcome.verdict", equalTo("ALLOWED"))
                .extract()
                .asString();

        assertThat(shown).doesNotContain("ada@example.org");
        assertThat(evidence.one(
                        "select question from contact_decision where id = ?1", String.class, UUID.fromString(decision)))
                .doesNotContain("ada@example.org");
        assertThat(evidence.accessTo(id)).contains("CONSULTATION read-contact-decision");
    }

    @Test
    void aDecisionByOtherRulesSaysSo() {
        var id = open(withPlan(plan("")));
        var decision = decision(id, firstVictim(id)).extract().<String>path("decisionId");
        evidence.change("update contact_decision set rules = 'older' where id = ?1", UUID.fromString(decision));

        supervisor()
                .get("/v1/contact-decisions/{id}", decision)
                .then()
                .body("rules", equalTo("older"))
                .body("replay.match", equalTo("OTHER_RULES"))
                .body("replay.rules", equalTo(ContactPolicy.RULES))
                .body("replay.outcome.verdict", equalTo("ALLOWED"));

        evidence.change("update contact_decision set question = null where id = ?1", UUID.fromString(decision));
        supervisor()
                .get("/v1/contact-decisions/{id}", decision)
                .then()
                .body("replay.match", equalTo("GROUNDS_NOT_KEPT"));
    }

    @Test
    void aDecisionThatDoesNotComeOutAgainIsSeen() {
        var id = open(withPlan(plan("")));
        var decision = decision(id, firstVictim(id)).extract().<String>path("decisionId");
        evidence.change(
                "update contact_decision set question = replace(question, '\"agreed\":true', '\"agreed\":false')"
                        + " where id = ?1",
                UUID.fromString(decision));

        supervisor().get("/v1/contact-decisions/{id}", decision).then().body("replay.match", equalTo("DIFFERENT"));
    }

    @Test
    void aDecisionThatWasNeverMadeIs404() {
        supervisor()
                .get("/v1/contact-decisions/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:contact-decision-not-found"));
    }

    @Test
    void aDecisionOfACaseThatNobodyMaySeeIs404() {
        var id = open(withPlan(plan("")));
        var decision = decision(id, firstVictim(id)).extract().<String>path("decisionId");
        evidence.change("update victim_case set marking = 'SEALED' where id = ?1", UUID.fromString(id));

        supervisor().get("/v1/contact-decisions/{id}", decision).then().statusCode(404);
        officer("vco-1", "CN")
                .get("/v1/contact-decisions/{id}", decision)
                .then()
                .statusCode(403);
    }

    @Test
    void aMessageThatNobodyClassifiedIsNotSent() {
        var id = open(withPlan(plan("")));

        ask(id, firstVictim(id), "BIRTHDAY_WISHES", "")
                .then()
                .statusCode(200)
                .body("reason", equalTo("NOT_UNDERSTOOD"));
    }

    @Test
    void takesAChannelThatWhoeverAsksCanUse() {
        var id = open(withPlan(SPOKEN_ONLY));

        decision(id, firstVictim(id)).body("reason", equalTo("NO_ALLOWED_CHANNEL"));
        ask(id, firstVictim(id), "CHARGED", ", \"channels\": [\"SMS\", \"PHONE\"]")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("ALLOWED"))
                .body("channel", equalTo("PHONE"))
                .body("discreet", equalTo(true))
                .body("manner.senderNamed", equalTo(false))
                .body("manner.voicemail", equalTo(true))
                .body("manner.withheldNumber", equalTo(true))
                .body("manner.safeName", equalTo("Sam from the library"))
                .body("manner.codeWord", equalTo("bluebell"))
                .body("manner.interpreter", equalTo(true))
                .body("manner.format", equalTo("EASY_READ"));
    }

    @Test
    void anAddressOnTheNeverContactListIsNotUsed() {
        var id = open(withPlan(plan("").replaceFirst("\\}$", ", \"neverContact\": [\"ADA@example.org\"]}")));

        decision(id, firstVictim(id)).body("reason", equalTo("NEVER_CONTACT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"channels\": []",
                ", \"channels\": [\"UNKNOWN\"]",
                ", \"channels\": [\"PIGEON\"]",
                ", \"unanswered\": -1",
                ", \"deadline\": \"tomorrow\"",
                ", \"please\": true"
            })
    void aQuestionThatMakesNoSenseIs400(String more) {
        var id = open(withPlan(plan("")));

        ask(id, firstVictim(id), "CHARGED", more).then().statusCode(400);
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
                "{\"channels\": [], \"days\": [\"MONDAY\"], \"discreet\": true, \"approach\": {\"format\": \"SHOUTING\"}}",
                "{\"channels\": [], \"days\": [\"MONDAY\"], \"discreet\": true, \"expiresAt\": \"2026-01-01T00:00:00Z\"}",
                "{\"channels\": [], \"days\": [\"MONDAY\"], \"discreet\": true, \"neverContact\": [\"a\\nb\"]}",
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
        return ask(caseId, victimId, "CASE_ACKNOWLEDGED", "");
    }

    private static Response ask(String caseId, String victimId, String purpose, String more) {
        return as(Tokens.of("service-notification").subject("service-account-notification-service"))
                .body("{\"caseId\": \"%s\", \"victimId\": \"%s\", \"purpose\": \"%s\" %s}"
                        .formatted(caseId, victimId, purpose, more))
                .post("/internal/v1/contact-decisions");
    }

    private static String withPlan(String plan) {
        return ", \"victims\": [" + victim(", \"contactPlan\": " + plan) + "]";
    }
}
