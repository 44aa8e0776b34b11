package org.victimcare.cases.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.opened;
import static org.victimcare.cases.CaseApi.opening;
import static org.victimcare.cases.CaseApi.reference;
import static org.victimcare.cases.CaseApi.supervisor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.cases.CaseApi;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class CaseSearchApiTest {

    private final Evidence evidence;

    CaseSearchApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void findsAReferenceHoweverItIsTyped() {
        var serial = Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 20);
        var id = opened(opening("01/000" + serial + "/26", "")).extract().<String>path("id");

        supervisor()
                .queryParam("reference", "1 " + serial + "-26")
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void findsAVictimByTheBeginningOfTheName() {
        var name = "Zz" + UUID.randomUUID().toString().substring(0, 8);
        var id = open(withVictim("Siân", name));

        search("{\"victim\": \"%s\"}".formatted(name.toUpperCase(Locale.ROOT).substring(0, 6)))
                .body("items.id", hasItem(id));
        search("{\"victim\": \"%s sian\"}".formatted(name)).body("items.id", contains(id));
        search("{\"victim\": \"SIAN %s\"}".formatted(name)).body("items.id", contains(id));
        search("{\"victim\": \"%s bob\"}".formatted(name)).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%_%", "%a", "..", "'a"})
    void aWildcardIsNoName(String typed) {
        supervisor()
                .body("{\"victim\": \"%s\"}".formatted(typed))
                .post("/v1/case-searches")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:name-too-short"));
    }

    @Test
    void findsAVictimByPhone() {
        var number = "0207946" + (1000 + Math.floorMod(UUID.randomUUID().hashCode(), 9000));
        var id = open(withVictim("Ada", "Example").replace("\"riskLevel\"", """
                "contactPlan": {"channels": [{"channel": "PHONE", "address": "%s", "allowed": true}],
                 "days": ["MONDAY"], "discreet": true}, "riskLevel\"""".formatted(number)));

        search("{\"phone\": \"+44 %s\"}".formatted(number.substring(1))).body("items.id", hasItem(id));
    }

    @Test
    void pagesNewestFirst() {
        var officer = "io-" + UUID.randomUUID();
        var assigned = """
                , "investigatingOfficer": {"staffId": "%s", "name": "PC", "team": "T", "phone": "020 7946 0001"}""".formatted(officer);
        var first = open(assigned);
        var second = open(assigned);
        var third = open(assigned);

        var page = supervisor()
                .get("/v1/cases?officer={officer}&limit=2", officer)
                .then()
                .statusCode(200)
                .body("items.id", contains(third, second));
        supervisor()
                .get(
                        "/v1/cases?officer={officer}&limit=2&cursor={next}",
                        officer,
                        page.extract().path("next"))
                .then()
                .body("items.id", contains(first))
                .body("next", nullValue());
    }

    @Test
    void allCriteriaHaveToFit() {
        var reference = reference();
        opened(opening(reference, ""));

        supervisor()
                .queryParam("reference", reference)
                .get("/v1/cases?status=RECORDED&borough=Camden&unit=CN")
                .then()
                .body("items.size()", equalTo(1));
        supervisor()
                .queryParam("reference", reference)
                .get("/v1/cases?status=CHARGED")
                .then()
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"limit\": 5}"})
    void aSearchForNothingIs400(String body) {
        supervisor()
                .body(body)
                .post("/v1/case-searches")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:search-empty"));
        supervisor().get("/v1/cases").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"victim\": \"a\"}",
                "{\"phone\": \"call me\"}",
                "{\"name\": \"Ada\"}",
                "{\"status\": \"LOST\"}",
                "{\"unit\": \"CN\", \"cursor\": \"x\"}"
            })
    void nonsenseIs400(String body) {
        supervisor()
                .body(body)
                .post("/v1/case-searches")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aSearchIsOnRecordButNotWhatWasLookedFor() {
        var who = "sup-" + UUID.randomUUID();
        CaseApi.as(Tokens.of("supervisor").subject(who))
                .body("{\"victim\": \"somebody nobody knows\"}")
                .post("/v1/case-searches")
                .then()
                .statusCode(200);

        var entry = evidence.one(
                "select concat_ws(' ', operation, action, criteria, results) from access_log where caller = ?1",
                String.class,
                who);
        assertThat(entry).isEqualTo("CONSULTATION search-cases victim 0");
    }

    private static ValidatableResponse search(String body) {
        return supervisor().body(body).post("/v1/case-searches").then().statusCode(200);
    }

    private static String withVictim(String given, String family) {
        return ", \"victims\": [" + CaseApi.victim("").replace("Ada", given).replace("Example", family) + "]";
    }
}
