package org.victimcare.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.opened;
import static org.victimcare.cases.CaseApi.opening;
import static org.victimcare.cases.CaseApi.plan;
import static org.victimcare.cases.CaseApi.reference;
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

/** A victim who is a suspect too: two roles, each blind to the other. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class SuspectRoleApiTest {

    private final Evidence evidence;

    SuspectRoleApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void noMachineWritesToASuspectWhoMayNotKnowOfIt() {
        var id = victimOf("io-a", reference());
        var against = open("");
        contact(id).body("verdict", equalTo("ALLOWED"));

        var role =
                record(id, against, "SUSPECT").then().statusCode(200).extract().<String>path("id");

        contact(id).body("verdict", equalTo("BLOCKED")).body("reason", equalTo("RECIPIENT_BARRED"));
        withdraw(id, role).then().statusCode(200);
        contact(id).body("verdict", equalTo("ALLOWED"));
        withdraw(id, role, "1").then().statusCode(409);
    }

    @Test
    void whoWasChargedElsewhereRemainsAVictim() {
        var id = victimOf("io-a", reference());
        var against = open("");
        record(id, against, "ACCUSED").then().statusCode(200);

        contact(id).body("verdict", equalTo("ALLOWED"));
        facts(id).statusCode(200);
    }

    @Test
    void whoIsOnBothSidesOfOneCaseIsToldNothingOfItByAMachine() {
        var id = victimOf("io-a", reference());
        record(id, id, "ACCUSED").then().statusCode(200);

        contact(id).body("reason", equalTo("RECIPIENT_BARRED"));
        facts(id).statusCode(409).body("type", equalTo("urn:problem:victim-is-suspect"));
        supervisor()
                .get("/v1/cases/{id}/victims/{victim}/key-information", id, firstVictim(id))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:victim-is-suspect"));
        officer("io-a", "SN").get("/v1/cases/{id}", id).then().statusCode(200);
    }

    @Test
    void anOfficerOfOneSideDoesNotSeeTheOther() {
        var mine = reference();
        var theirs = reference();
        var id = victimOf("io-a", mine);
        var against = victimOf("io-b", theirs);
        sees("io-a", id, mine, true);
        sees("io-a", against, theirs, true);

        var role =
                record(id, against, "SUSPECT").then().statusCode(200).extract().<String>path("id");

        sees("io-a", id, mine, true);
        sees("io-a", against, theirs, false);
        sees("io-b", against, theirs, true);
        sees("io-b", id, mine, false);
        for (var path : new String[] {"timeline", "key-information", "victims", "milestones"}) {
            officer("io-a", "CN").get("/v1/cases/{id}/" + path, against).then().statusCode(404);
        }
        officer("io-a", "CN").get(path(id)).then().statusCode(200).body("", empty());
        supervisor().get(path(id)).then().statusCode(200).body("suspectIn", contains(against));
        withdraw(id, role).then().statusCode(200);
        sees("io-a", against, theirs, true);
    }

    @Test
    void nothingThatIsSaidOnOneSideTellsOfTheOther() {
        var id = victimOf("io-a", reference());
        var against = victimOf("io-b", reference());
        var before = said(id) + said(against);
        var version = supervisor().get("/v1/cases/{id}", against).header("ETag");

        record(id, against, "SUSPECT").then().statusCode(200);

        assertThat(said(id) + said(against)).isEqualTo(before);
        assertThat(evidence.accessTo(id)).contains("COLLECTION record-suspect-role");
        supervisor().get("/v1/cases/{id}", against).then().header("ETag", version);
    }

    @Test
    void aCaseThatTheCallerMayNotSeeIsNotThere() {
        var id = victimOf("io-a", reference());
        var hidden = open("""
                , "marking": "SEALED", "investigatingOfficer":
                {"staffId": "io-9", "name": "PC Example", "team": "Team", "phone": "020 7946 0001"}""");

        record(id, hidden, "SUSPECT").then().statusCode(404).body("type", equalTo("urn:problem:case-not-found"));
        record(id, UUID.randomUUID().toString(), "SUSPECT").then().statusCode(404);
    }

    @Test
    void isRecordedOnce() {
        var id = victimOf("io-a", reference());
        var against = open("");
        record(id, against, "SUSPECT").then().statusCode(200);

        record(id, against, "ACCUSED").then().statusCode(409).body("type", equalTo("urn:problem:suspect-role-known"));
        supervisor().get(path(id)).then().body("", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUILTY", "", "UNKNOWN"})
    void anUnknownStandingIs400(String standing) {
        var id = victimOf("io-a", reference());

        record(id, id, standing).then().statusCode(400);
    }

    @Test
    void onlyThoseWhoWorkOnCasesRecordIt() {
        var id = victimOf("io-a", reference());

        as(Tokens.of("phone-line-agent")).get(path(id)).then().statusCode(403);
        as(Tokens.of("auditor")).body(body(id, "SUSPECT")).post(path(id)).then().statusCode(403);
    }

    private static void sees(String staffId, String caseId, String reference, boolean seen) {
        officer(staffId, "CN").get("/v1/cases/{id}", caseId).then().statusCode(seen ? 200 : 404);
        officer(staffId, "CN")
                .queryParam("reference", reference)
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body("items", hasSize(seen ? 1 : 0));
    }

    private String said(String caseId) {
        return evidence.one(
                "select string_agg(envelope, ' ' order by position) from event_log where key = ?1",
                String.class,
                UUID.fromString(caseId));
    }

    private static String victimOf(String officer, String reference) {
        return opened(opening(
                        reference,
                        ", \"victims\": [" + victim(", \"contactPlan\": " + plan("")) + "]" + """
                , "investigatingOfficer":
                {"staffId": "%s", "name": "PC Example", "team": "Team", "phone": "020 7946 0001"}""".formatted(officer)))
                .extract()
                .path("id");
    }

    private static String path(String caseId) {
        return "/v1/cases/" + caseId + "/victims/" + firstVictim(caseId) + "/suspect-roles";
    }

    private static Response record(String caseId, String suspectIn, String standing) {
        return supervisor().body(body(suspectIn, standing)).post(path(caseId));
    }

    private static String body(String suspectIn, String standing) {
        return "{\"suspectIn\": \"%s\", \"standing\": \"%s\", \"reason\": \"Both were seen.\"}"
                .formatted(suspectIn, standing);
    }

    private static Response withdraw(String caseId, String role) {
        return withdraw(caseId, role, "0");
    }

    private static Response withdraw(String caseId, String role, String version) {
        return supervisor()
                .header("If-Match", version)
                .body("{\"reason\": \"It was somebody else.\"}")
                .post(path(caseId) + "/" + role + "/withdrawal");
    }

    private static ValidatableResponse contact(String caseId) {
        return as(Tokens.of("service-notification"))
                .body("{\"caseId\": \"%s\", \"victimId\": \"%s\", \"purpose\": \"CHARGED\"}"
                        .formatted(caseId, firstVictim(caseId)))
                .post("/internal/v1/contact-decisions")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse facts(String caseId) {
        return as(Tokens.of("service-notification"))
                .get("/internal/v1/cases/{id}/victims/{victim}/message-facts", caseId, firstVictim(caseId))
                .then();
    }
}
