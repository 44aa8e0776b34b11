package org.victimcare.cases.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.opened;
import static org.victimcare.cases.CaseApi.opening;
import static org.victimcare.cases.CaseApi.reference;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** Whoever is excluded from a case does not see it, whatever else would let them, and does not hear of it. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ExclusionApiTest {

    private final Evidence evidence;
    private final String me = "st-" + UUID.randomUUID();
    private final String reference = reference();

    ExclusionApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"victim-care-officer", "investigating-officer", "supervisor", "phone-line-agent", "auditor"})
    void noRoleNoUnitAndNoAssignmentIsStrongerThanTheList(String role) {
        var id = open("NORMAL", me);
        assertThat(sees(role, id)).isEqualTo(200);

        exclude(id, me).statusCode(201);

        assertThat(sees(role, id)).isEqualTo(404);
        me(role).queryParam("reference", reference).get("/v1/cases").then().body("items", hasSize(0));
        me(role).body("{\"officer\": \"%s\"}".formatted(me))
                .post("/v1/case-searches")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        me(role).get("/v1/cases/{id}/exclusions", id).then().statusCode(role.matches("supervisor|auditor") ? 404 : 403);
        assertThat(sees("supervisor", id, "sup-other")).isEqualTo(200);
    }

    @Test
    void theWorkQueueAndTheLineDoNotShowItEither() {
        var id = open("NORMAL", "");
        evidence.change("""
                insert into task (id, version, case_id, victim_id, unit, kind, reason, priority, cause_id, state, due_at,
                    created_at)
                select gen_random_uuid(), 0, case_id, id, 'CN', 'PEOPLE_ONLY', 'NO_PLAN', 'HIGH', gen_random_uuid(), 'OPEN',
                    '2000-01-01', now() from victim where case_id = ?1""", UUID.fromString(id));
        evidence.change("""
                insert into phone_call (id, version, direction, line_id, caller_side, withheld, state, started_at, agent,
                    verification, case_id, victim_id)
                select gen_random_uuid(), 0, 'INBOUND', 'main', 'x', true, 'ENDED', '2000-01-01', 'agent-2', 'PASSED', case_id,
                    id from victim where case_id = ?1""", UUID.fromString(id));
        me("supervisor").get("/v1/tasks").then().body("items.caseId", hasItem(id));
        me("supervisor").get("/v1/calls?state=ENDED").then().body("items.caseId", hasItem(id));

        exclude(id, me).statusCode(201);

        me("supervisor").get("/v1/tasks").then().body("items.caseId", not(hasItem(id)));
        me("supervisor").get("/v1/calls?state=ENDED").then().body("items.caseId", not(hasItem(id)));
        evidence.change("update task set state = 'DONE' where case_id = ?1", UUID.fromString(id));
        evidence.change("delete from phone_call where case_id = ?1", UUID.fromString(id));
    }

    @Test
    void anExcludedAuditorDoesNotReadOfItInTheAccessLog() {
        var id = open("NORMAL", "");
        exclude(id, me).statusCode(201);

        me("auditor").queryParam("caseId", id).get("/v1/access-log").then().body("items", hasSize(0));
        as(Tokens.of("auditor").subject("aud-1"))
                .queryParam("caseId", id)
                .get("/v1/access-log")
                .then()
                .body("items.action", hasItem("exclude-staff"));
    }

    @Test
    void theTimelineDoesNotSayWho() {
        var id = open("NORMAL", "");
        exclude(id, me).statusCode(201);

        var timeline = officer("vco-1", "CN").get("/v1/cases/{id}/timeline", id).asString();

        assertThat(timeline).contains("Who must never see the case changed.").doesNotContain(me);
    }

    @Test
    void theFirstAnswerIsNotRepeatedToWhoWasExcludedSince() {
        var id = repeated().statusCode(201).extract().<String>path("id");
        repeated().statusCode(201);

        exclude(id, me).statusCode(201);

        repeated().statusCode(404);
    }

    private ValidatableResponse repeated() {
        return me("supervisor")
                .header("Idempotency-Key", "key-" + me)
                .body(opening(reference, ""))
                .post("/v1/cases")
                .then();
    }

    @Test
    void whoeverIsExcludedIsNotAssigned() {
        var id = open("NORMAL", "");
        exclude(id, me).statusCode(201);

        supervisor()
                .header("If-Match", "0")
                .body("""
                        {"role": "VICTIM_CARE_OFFICER", "staffId": "%s", "name": "A B", "team": "T", "phone": "1"}""".formatted(me))
                .post("/v1/cases/{id}/officer-assignments", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:officer-excluded"));
    }

    @Test
    void whatIsLiftedStaysOnRecordAndTheRestCountsAgain() {
        var id = open("NORMAL", me);
        var exclusion = exclude(id, me).statusCode(201).extract().<String>path("id");
        exclude(id, me).statusCode(409).body("type", equalTo("urn:problem:excluded-already"));

        lift(id, exclusion, "7").statusCode(412);
        lift(id, exclusion, "0").statusCode(200);

        assertThat(sees("victim-care-officer", id)).isEqualTo(200);
        lift(id, exclusion, "1").statusCode(409).body("type", equalTo("urn:problem:exclusion-lifted"));
        supervisor()
                .get("/v1/cases/{id}/exclusions", id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].liftedReason", equalTo("another man of that name"));
        exclude(id, me).statusCode(201);
        assertThat(sees("victim-care-officer", id)).isEqualTo(404);
    }

    @Test
    void theLastWhoSeesASealedCaseIsNotExcluded() {
        var id = open("SEALED", me);

        me("supervisor")
                .header("Access-Reason", "my own case")
                .body("{\"staffId\": \"%s\", \"reason\": \"brother of the suspect\"}".formatted(me))
                .post("/v1/cases/{id}/exclusions", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:sealed-from-everybody"));
    }

    @Test
    void onlySupervisorsKeepTheList() {
        var id = open("NORMAL", "");

        officer("vco-1", "CN")
                .body("{\"staffId\": \"x\", \"reason\": \"y\"}")
                .post("/v1/cases/{id}/exclusions", id)
                .then()
                .statusCode(403);
        officer("vco-1", "CN").get("/v1/cases/{id}/exclusions", id).then().statusCode(403);
        supervisor()
                .body("{\"staffId\": \"x\"}")
                .post("/v1/cases/{id}/exclusions", id)
                .then()
                .statusCode(400);
        exclude(UUID.randomUUID().toString(), "x").statusCode(404);
    }

    private String open(String marking, String assigned) {
        var officer = assigned.isEmpty() ? "" : """
                , "victimCareOfficer":
                {"staffId": "%s", "name": "A Example", "team": "Team", "phone": "020 7946 0001"}""".formatted(assigned);
        return opened(opening(
                        reference,
                        ", \"marking\": \"%s\", \"victims\": [%s] %s".formatted(marking, victim(""), officer)))
                .extract()
                .path("id");
    }

    private RequestSpecification me(String role) {
        return as(Tokens.of(role).subject(me).unit("CN"));
    }

    private int sees(String role, String id) {
        return sees(role, id, me);
    }

    private static int sees(String role, String id, String who) {
        return as(Tokens.of(role).subject(who).unit("CN"))
                .get("/v1/cases/{id}", id)
                .statusCode();
    }

    private static ValidatableResponse exclude(String id, String staffId) {
        return supervisor()
                .body("{\"staffId\": \"%s\", \"reason\": \"brother of the suspect\"}".formatted(staffId))
                .post("/v1/cases/{id}/exclusions", id)
                .then();
    }

    private static ValidatableResponse lift(String id, String exclusion, String version) {
        return supervisor()
                .header("If-Match", version)
                .body("{\"reason\": \"another man of that name\"}")
                .post("/v1/cases/{id}/exclusions/{exclusion}/lifting", id, exclusion)
                .then();
    }
}
