package org.victimcare.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** One person as a victim of several cases: because staff say so, and only for those who may see each. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class PersonApiTest {

    private static final String SEALED = """
            , "marking": "%s", "investigatingOfficer":
            {"staffId": "io-9", "name": "PC Example", "team": "Team", "phone": "020 7946 0001"}""";

    private final Evidence evidence;

    PersonApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void twoVictimsAreOnePersonWhenStaffSaySo() {
        var first = victimOf("");
        var second = victimOf("");
        supervisor().get(path(first)).then().statusCode(404).body("type", equalTo("urn:problem:victim-not-linked"));

        var person = link(first, second).then().statusCode(201).extract().<String>path("personId");

        supervisor().get(path(second)).then().statusCode(200).body("personId", equalTo(person));
        cases(supervisor(), person).body("items.caseId", contains(first, second));
        assertThat(evidence.accessTo(first)).contains("COMBINATION link-person", "CONSULTATION read-person-cases");
        assertThat(evidence.accessTo(second)).contains("COMBINATION link-person");
        assertThat(events(first)).contains("victim.linked", person).doesNotContain(second);
    }

    @Test
    void aThirdCaseJoinsAndLeavesAgain() {
        var first = victimOf("");
        var second = victimOf("");
        var third = victimOf("");
        var person = link(first, second).then().extract().<String>path("personId");

        link(second, third).then().statusCode(201).body("personId", equalTo(person));
        cases(supervisor(), person).body("items.caseId", contains(first, second, third));
        unlink(third, null).then().statusCode(428);
        unlink(third, "5").then().statusCode(412);
        unlink(third, "0").then().statusCode(200).body("unlinkedReason", equalTo("A namesake."));

        cases(supervisor(), person).body("items.caseId", contains(first, second));
        supervisor().get(path(third)).then().statusCode(404);
        assertThat(events(third)).contains("victim.unlinked");
        link(third, first).then().statusCode(201).body("personId", equalTo(person));
    }

    @Test
    void twoPersonsAreNeverMadeOne() {
        var first = victimOf("");
        var second = victimOf("");
        var third = victimOf("");
        var fourth = victimOf("");
        link(first, second).then().statusCode(201);
        link(third, fourth).then().statusCode(201);

        refused(link(first, second), 409, "linked-already");
        refused(link(second, third), 409, "already-another-person");
        refused(link(first, first), 400, "same-victim");
    }

    @Test
    void theSameRequestLinksOnce() {
        var first = victimOf("");
        var second = victimOf("");
        var key = UUID.randomUUID().toString();

        var person = keyed(key, first, second).then().statusCode(201).extract().<String>path("personId");

        keyed(key, first, second).then().statusCode(201).body("personId", equalTo(person));
        keyed(key, first, victimOf("")).then().statusCode(422);
    }

    @Test
    void aCaseThatTheCallerMayNotKnowOfDoesNotShow() {
        var first = victimOf("");
        var hidden = victimOf(SEALED.formatted("SEALED"));
        var insider = officer("io-9", "CN");
        refused(link(first, hidden), 404, "case-not-found");

        var person = insider.header("Access-Reason", "the same person")
                .body(body(hidden))
                .post(path(first))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("personId");

        refused(supervisor().get(path(first)), 404, "victim-not-linked");
        refused(unlink(first, "0"), 404, "victim-not-linked");
        officer("io-9", "CN").get(path(first)).then().statusCode(200);
        cases(supervisor(), person).body("items.caseId", contains(first));
        cases(officer("io-9", "CN"), person).body("items.caseId", contains(first, hidden));
        cases(officer("io-9", "SN"), person).body("items.caseId", contains(hidden));
        officer("vco-2", "SN").get("/v1/persons/{id}/cases", person).then().statusCode(404);
        officer("vco-2", "SN").get("/v1/persons/{id}", person).then().statusCode(404);
        share(supervisor(), person, "0").then().statusCode(404);
        share(officer("io-9", "CN"), person, "0").then().statusCode(200);
        assertThat(events(first)).as("of a sealed case nobody hears").doesNotContain("victim.linked");
    }

    @Test
    void whatThePersonWantsHoldsInAllTheirCasesOnceStaffSaySo() {
        var first = victimOf("");
        var second = victimOf("");
        var person = link(first, second).then().extract().<String>path("personId");
        supervisor()
                .header("If-Match", "0")
                .body("{\"optedOut\": [{\"purpose\": \"CASE_UPDATE\"}]}")
                .put("/v1/cases/{id}/victims/{victim}/contact-preferences", first, firstVictim(first))
                .then()
                .statusCode(200);
        contact(second).body("verdict", equalTo("ALLOWED"));

        share(supervisor(), person, "0").then().statusCode(200).body("sharesWishes", equalTo(true));

        contact(second).body("reason", equalTo("OPTED_OUT"));
        share(supervisor(), person, "0").then().statusCode(412);
        unlink(second, "0").then().statusCode(200);
        contact(second).body("verdict", equalTo("ALLOWED"));
    }

    @Test
    void anAddressThatMustNeverBeUsedIsUsedInNoneOfTheirCases() {
        var first = open(", \"victims\": ["
                + victim(", \"contactPlan\": "
                        + plan("").replace("ada@example.org", "new@example.org")
                                .replaceFirst("\\}$", ", \"neverContact\": [\"ada@example.org\"]}"))
                + "]");
        var second = victimOf("");
        var person = link(first, second).then().extract().<String>path("personId");

        share(supervisor(), person, "0").then().statusCode(200);

        contact(second).body("reason", equalTo("NEVER_CONTACT"));
    }

    @Test
    void aSuspectIsNeverLinkedWithAVictimOfThatCase() {
        var first = victimOf("");
        var second = victimOf("");
        suspect(first, second).then().statusCode(200);

        refused(link(first, second), 409, "person-is-suspect");
        refused(link(second, first), 409, "person-is-suspect");
        supervisor().get(path(second)).then().statusCode(404);
    }

    @Test
    void whoIsLinkedWithAVictimOfACaseIsNotMadeASuspectInIt() {
        var first = victimOf("");
        var second = victimOf("");
        link(first, second).then().statusCode(201);

        refused(suspect(first, second), 409, "person-is-victim");
        unlink(second, "0").then().statusCode(200);
        suspect(first, second).then().statusCode(200);
    }

    @Test
    void whoIsASuspectIsWrittenToInNoneOfTheirCases() {
        var first = victimOf("");
        var second = victimOf("");
        link(first, second).then().statusCode(201);

        suspect(first, open("")).then().statusCode(200);

        contact(second).body("reason", equalTo("RECIPIENT_BARRED"));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var first = victimOf("");
        var second = victimOf("");

        supervisor().body("{}").post(path(first)).then().statusCode(400);
        supervisor()
                .body("{\"other\": {\"caseId\": \"%s\", \"victimId\": \"%s\"}, \"reason\": \"x\"}"
                        .formatted(second, firstVictim(first)))
                .post(path(first))
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:victim-not-found"));
        as(Tokens.of("phone-line-agent"))
                .body(body(second))
                .post(path(first))
                .then()
                .statusCode(403);
        supervisor().get("/v1/persons/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    private String events(String caseId) {
        return evidence.one(
                "select string_agg(envelope, ' ') from event_log where key = ?1",
                String.class,
                UUID.fromString(caseId));
    }

    private static void refused(Response answer, int status, String rule) {
        answer.then().statusCode(status).body("type", equalTo("urn:problem:" + rule));
    }

    private static String victimOf(String more) {
        return open(", \"victims\": [" + victim(", \"contactPlan\": " + plan("")) + "]" + more);
    }

    private static String path(String caseId) {
        return "/v1/cases/" + caseId + "/victims/" + victimIn(caseId) + "/person-link";
    }

    /** Whoever may see all: also of a sealed case. */
    private static String victimIn(String caseId) {
        return officer("io-9", "CN")
                .header("Access-Reason", "which victim it is")
                .get("/v1/cases/{id}/victims", caseId)
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    private static String body(String other) {
        return "{\"other\": {\"caseId\": \"%s\", \"victimId\": \"%s\"}, \"reason\": \"Said so herself.\"}"
                .formatted(other, victimIn(other));
    }

    private static Response link(String caseId, String other) {
        return supervisor().body(body(other)).post(path(caseId));
    }

    private static Response keyed(String key, String caseId, String other) {
        return supervisor().header("Idempotency-Key", key).body(body(other)).post(path(caseId));
    }

    private static Response unlink(String caseId, @Nullable String version) {
        var who = supervisor().body("{\"reason\": \"A namesake.\"}");
        return (version == null ? who : who.header("If-Match", version)).post(path(caseId) + "/withdrawal");
    }

    private static Response share(RequestSpecification who, String person, String version) {
        return who.header("If-Match", version)
                .body("{\"sharesWishes\": true, \"reason\": \"She asked for it.\"}")
                .put("/v1/persons/{id}/sharing", person);
    }

    private static ValidatableResponse cases(RequestSpecification who, String person) {
        return who.get("/v1/persons/{id}/cases", person).then().statusCode(200);
    }

    private static Response suspect(String caseId, String suspectIn) {
        return supervisor()
                .body("{\"suspectIn\": \"%s\", \"standing\": \"SUSPECT\", \"reason\": \"Both were seen.\"}"
                        .formatted(suspectIn))
                .post("/v1/cases/{id}/victims/{victim}/suspect-roles", caseId, victimIn(caseId));
    }

    private static ValidatableResponse contact(String caseId) {
        return as(Tokens.of("service-notification"))
                .body("{\"caseId\": \"%s\", \"victimId\": \"%s\", \"purpose\": \"CHARGED\"}"
                        .formatted(caseId, firstVictim(caseId)))
                .post("/internal/v1/contact-decisions")
                .then()
                .statusCode(200);
    }
}
