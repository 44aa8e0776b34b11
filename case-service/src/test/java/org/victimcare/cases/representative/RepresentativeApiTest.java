package org.victimcare.cases.representative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.plan;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;
import static org.victimcare.cases.Speakers.CHILD;
import static org.victimcare.cases.Speakers.appoint;
import static org.victimcare.cases.Speakers.appointed;
import static org.victimcare.cases.Speakers.caseOf;
import static org.victimcare.cases.Speakers.exclude;
import static org.victimcare.cases.Speakers.mother;
import static org.victimcare.cases.Speakers.path;
import static org.victimcare.cases.Speakers.speaker;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class RepresentativeApiTest {

    private final Evidence evidence;

    RepresentativeApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void aMotherSpeaksForAChildUntilThatEnds() {
        var id = child();
        var victim = firstVictim(id);

        var mother = appoint(id, victim, mother(""))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("role", equalTo("PARENT_GUARDIAN"))
                .body("preferredName", equalTo("Molly"))
                .body("scope.mayDecide", equalTo(true))
                .body("suspected", equalTo(false))
                .extract()
                .<String>path("id");

        supervisor().get(path(id, victim)).then().statusCode(200).body("items.id", contains(mother));
        supervisor()
                .header("If-Match", "0")
                .body("{\"reason\": \"The father looks after the child now.\"}")
                .post(path(id, victim) + "/" + mother + "/end")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("endsAt", notNullValue())
                .body("endReason", equalTo("The father looks after the child now."));
        supervisor()
                .get("/v1/cases/{id}/timeline", id)
                .then()
                .body(
                        "items.words",
                        hasItems(
                                "Somebody speaks for a victim: parent guardian.",
                                "Somebody does not speak for a victim any more: parent guardian."));
        assertThat(evidence.accessTo(id))
                .contains(
                        "COLLECTION appoint-representative",
                        "CONSULTATION read-representatives",
                        "ALTERATION end-representative");
        assertThat(events(id)).doesNotContain("Mary").doesNotContain("Molly").doesNotContain("father");
    }

    @Test
    void whoIsFoundSuspectedIsExcludedForGood() {
        var id = child();
        var victim = firstVictim(id);
        var father = appointed(id, victim, mother(""));

        exclude(id, victim, father, "0", "UNDER_SUSPICION")
                .then()
                .statusCode(200)
                .body("suspected", equalTo(true))
                .body("exclusionGround", equalTo("UNDER_SUSPICION"))
                .body("exclusionReason", equalTo("The officer said so."));

        exclude(id, victim, father, "1", "CHARGED")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:representative-excluded"));
        change(id, victim, father, "1", mother(""))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:representative-excluded"));
        assertThat(events(id)).contains("representative.excluded").doesNotContain("SUSPICION");
    }

    @Test
    void whatIsNotInTheChildsInterestIsKeptWithItsReason() {
        var id = child();
        var victim = firstVictim(id);
        var mother = appointed(id, victim, mother(""));

        exclude(id, victim, mother, "0", "NOT_IN_THE_CHILDS_INTEREST").then().statusCode(200);

        supervisor()
                .get(path(id, victim) + "/" + mother)
                .then()
                .statusCode(200)
                .body("suspected", equalTo(false))
                .body("excludedAt", notNullValue())
                .body("exclusionGround", equalTo("NOT_IN_THE_CHILDS_INTEREST"));
    }

    @Test
    void whatSomebodyMayDoChangesInSightOfTheVersion() {
        var id = child();
        var victim = firstVictim(id);
        var mother = appointed(id, victim, mother(""));
        var less = speaker("PARENT_GUARDIAN", "PARENTAL_RESPONSIBILITY", true, false, false, "");

        change(id, victim, mother, "7", less).then().statusCode(412);
        supervisor().body(less).put(path(id, victim) + "/" + mother).then().statusCode(428);
        change(id, victim, mother, "0", less)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("scope.mayDecide", equalTo(false));
        change(id, victim, mother, "1", speaker("REPRESENTATIVE", "COURT_ORDER", true, false, false, ""))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:role-is-kept"));
    }

    @Test
    void theSameRequestAppointsOnce() {
        var id = child();
        var victim = firstVictim(id);
        var key = UUID.randomUUID().toString();

        var first = keyed(key, id, victim, mother(""))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        keyed(key, id, victim, mother("")).then().statusCode(201).body("id", equalTo(first));
        keyed(key, id, victim, speaker("PARENT_GUARDIAN", "COURT_ORDER", true, false, true, ""))
                .then()
                .statusCode(422);
        supervisor().get(path(id, victim)).then().body("items.size()", equalTo(1));
    }

    @Test
    void theListGoesOnFromWhereAPageEnded() {
        var id = child();
        var victim = firstVictim(id);
        var first = appointed(id, victim, mother(""));
        var second = appointed(id, victim, mother(""));

        var next = supervisor()
                .get(path(id, victim) + "?limit=1")
                .then()
                .body("items.id", contains(first))
                .extract()
                .<String>path("next");
        supervisor()
                .get(path(id, victim) + "?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(second))
                .body("next", nullValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "victim-grown-up | PARENT_GUARDIAN | PARENTAL_RESPONSIBILITY | ",
                "suspect-cannot-represent | ADVOCATE | SUPPORT_SERVICE | , \"suspected\": true",
                "representative-dates | ADVOCATE | SUPPORT_SERVICE | , \"startsAt\": \"2026-01-02T00:00:00Z\", \"endsAt\": \"2026-01-01T00:00:00Z\"",
                "basis-does-not-fit | ADVOCATE | COURT_ORDER | ",
                "self-is-the-victim | SELF | NOMINATED_BY_VICTIM | ",
                "victim-is-no-business | BUSINESS_CONTACT | EMPLOYED_BY_BUSINESS | ",
                "victim-not-bereaved | CLOSE_RELATIVE | NEXT_OF_KIN | "
            })
    void whatTheRulesForbidIsRefusedWithItsRuleAndChangesNothing(String rule, String role, String basis, String more) {
        var id = caseOf(victim(""));
        var victim = firstVictim(id);
        var before = events(id);

        appoint(id, victim, speaker(role, basis, true, false, true, more == null ? "" : more))
                .then()
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:" + rule));

        supervisor().get(path(id, victim)).then().body("items.size()", equalTo(0));
        assertThat(events(id)).isEqualTo(before);
    }

    @Test
    void twoWhoDecideOnOtherGroundsContradictEachOther() {
        var id = child();
        var victim = firstVictim(id);
        appointed(id, victim, mother(""));

        appoint(id, victim, speaker("PARENT_GUARDIAN", "COURT_ORDER", true, true, true, ""))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:authority-contradicts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"role\": \"KING\", \"basis\": \"COURT_ORDER\"}",
                "{\"role\": \"UNKNOWN\", \"basis\": \"COURT_ORDER\", \"givenName\": \"M\", \"familyName\": \"E\", \"scope\": {\"mayReceiveInformation\": true, \"mayDecide\": true, \"mayBeContacted\": true}}",
                "{\"role\": \"ADVOCATE\", \"basis\": \"MAGIC\", \"givenName\": \"M\", \"familyName\": \"E\"}",
                "{\"role\": \"ADVOCATE\", \"basis\": \"SUPPORT_SERVICE\", \"givenName\": \" \", \"familyName\": \"E\", \"scope\": {\"mayReceiveInformation\": true, \"mayDecide\": false, \"mayBeContacted\": true}}",
                "{\"role\": \"ADVOCATE\", \"basis\": \"SUPPORT_SERVICE\", \"givenName\": \"M\", \"familyName\": \"E\", \"crown\": true}"
            })
    void whatMakesNoSenseIs400(String body) {
        var id = caseOf(victim(""));

        appoint(id, firstVictim(id), body).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void ofAnotherCaseOrVictimNobodyIsThere() {
        var id = child();
        var victim = firstVictim(id);
        var mother = appointed(id, victim, mother(""));
        var other = child();

        supervisor().get(path(other, firstVictim(other)) + "/" + mother).then().statusCode(404);
        supervisor().get(path(other, victim) + "/" + mother).then().statusCode(404);
        exclude(other, firstVictim(other), mother, "0", "CHARGED")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:representative-not-found"));
    }

    @Test
    void onlyThoseWhoMaySeeTheCaseSeeThem() {
        var id = child();
        var victim = firstVictim(id);

        officer("vco-2", "SN").get(path(id, victim)).then().statusCode(404);
        officer("vco-2", "SN").body(mother("")).post(path(id, victim)).then().statusCode(404);
        as(Tokens.of("auditor")).get(path(id, victim)).then().statusCode(200);
        as(Tokens.of("auditor")).body(mother("")).post(path(id, victim)).then().statusCode(403);
        as(Tokens.of("analyst")).get(path(id, victim)).then().statusCode(403);
        assertThat(evidence.accessTo(id)).contains("CONSULTATION read-representatives");
        supervisor().get("/v1/cases/{id}/timeline", id).then().body("items.type", hasItem("victim.added"));
    }

    private String events(String caseId) {
        return evidence.one(
                "select string_agg(envelope, ' ' order by position) from event_log where key = ?1",
                String.class,
                UUID.fromString(caseId));
    }

    private static Response change(String caseId, String victimId, String id, String version, String body) {
        return supervisor().header("If-Match", version).body(body).put(path(caseId, victimId) + "/" + id);
    }

    private static Response keyed(String key, String caseId, String victimId, String body) {
        return supervisor().header("Idempotency-Key", key).body(body).post(path(caseId, victimId));
    }

    private static String child() {
        return caseOf(CHILD.formatted(plan("")));
    }
}
