package org.victimcare.cases.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.plan;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.cases.Evidence;
import org.victimcare.cases.Speakers;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;
import org.victimcare.testkit.WholeDatabase;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ErasureApiTest {

    private static final String CANARY = "zanzibarine";

    private final DataSource database;
    private final Evidence evidence;

    ErasureApiTest(DataSource database, Evidence evidence) {
        this.database = database;
        this.evidence = evidence;
    }

    @Test
    void nothingThatWasWrittenAboutTheVictimIsLeftAnywhere() throws SQLException {
        try (var connection = database.getConnection()) {
            var victim = FilledVictim.of(CANARY, connection);
            assertThat(WholeDatabase.columnsThatHold(connection, CANARY))
                    .contains("victim.family_name", "contact_plan_past.plan", "phone_call.notes", "case_step.words");

            erase(victim);

            assertThat(WholeDatabase.columnsThatHold(connection, CANARY)).isEmpty();
        }
    }

    @Test
    void afterwardsTheVictimIsAnIdWithCodes() {
        var victim = closedWithVictim();
        erase(victim);

        supervisor()
                .get(victim.path())
                .then()
                .statusCode(200)
                .body("state", equalTo("ERASED"))
                .body("ageBand", equalTo("AGE_18_TO_59"))
                .body("familyName", equalTo(""))
                .body("dateOfBirth", equalTo(null));
        decision(victim).body("verdict", equalTo("BLOCKED")).body("reason", equalTo("ERASED"));
    }

    @Test
    void everyServiceIsTold() {
        var victim = closedWithVictim();
        erase(victim);

        var told = "select count(*) from event_log where key = ?1 and type = 'org.victimcare.victim.erased.v1'"
                + " and envelope like '%RECORDED_IN_ERROR%'";
        assertThat(evidence.one(told, Long.class, UUID.fromString(victim.caseId())))
                .isEqualTo(1);
        assertThat(evidence.accessTo(victim.caseId())).contains("ERASURE erase-victim");
    }

    @ParameterizedTest
    @CsvSource({"PUT, /contact-plan", "PUT, /assessment", "POST, /representatives"})
    void nothingNewIsWrittenDownAboutSomebodyWhoWasErased(String method, String what) {
        var victim = closedWithVictim();
        erase(victim);
        var body =
                switch (what) {
                    case "/contact-plan" -> plan("");
                    case "/assessment" -> "{\"riskLevel\": \"HIGH\", \"enhancedCategories\": []}";
                    default -> Speakers.mother("");
                };

        supervisor()
                .header("If-Match", "9")
                .body(body)
                .request(method, victim.path() + what)
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:problem:victim-erased"));
    }

    @Test
    void noTaskIsLeftAndNoneIsOpenedAnyMore() {
        var victim = closedWithVictim();
        request(supervisor(), victim, "RECORDED_IN_ERROR").statusCode(201);
        tasks().body(
                        "items.findAll { it.victimId == '%s' }.kind".formatted(victim.victimId()),
                        hasItem("ERASURE_REQUESTED"));

        decide(second(), victim, waiting(victim), "ERASE").statusCode(200);

        tasks().body("items.victimId", not(hasItem(victim.victimId())));
    }

    @Test
    void whoeverAsksDoesNotDecide() {
        var victim = closedWithVictim();
        String id = request(supervisor(), victim, "RECORDED_IN_ERROR").extract().path("id");

        decide(supervisor(), victim, id, "ERASE")
                .statusCode(403)
                .body("type", equalTo("urn:problem:erasure-second-person"));
        supervisor().get(victim.path()).then().body("state", equalTo("PRESENT"));
        assertThat(evidence.accessTo(victim.caseId())).contains("ERASURE erasure-refused");
    }

    @Test
    void whatASecondPersonDeclinesIsKept() {
        var victim = closedWithVictim();
        String id = request(supervisor(), victim, "RECORDED_IN_ERROR").extract().path("id");

        decide(second(), victim, id, "KEEP").statusCode(200).body("state", equalTo("DECLINED"));

        supervisor().get(victim.path()).then().body("familyName", equalTo("Example"));
        decide(second(), victim, id, "ERASE").statusCode(412);
    }

    @Test
    void underLegalHoldNothingIsErased() {
        var victim = closedWithVictim();
        String id = request(supervisor(), victim, "RECORDED_IN_ERROR").extract().path("id");
        String hold = supervisor()
                .body("{\"reason\": \"An inquiry.\"}")
                .post("/v1/cases/{id}/legal-holds", victim.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        decide(second(), victim, id, "ERASE").statusCode(409).body("type", equalTo("urn:problem:legal-hold"));
        assertThat(evidence.accessTo(victim.caseId())).contains("ERASURE erasure-refused");

        supervisor()
                .header("If-Match", "0")
                .body("{\"reason\": \"It is over.\"}")
                .post("/v1/cases/{id}/legal-holds/{hold}/release", victim.caseId(), hold)
                .then()
                .statusCode(200);
        decide(second(), victim, id, "ERASE").statusCode(200).body("state", equalTo("DONE"));
    }

    @Test
    void aVictimOfAnOpenCaseIsNotErasedBecauseTheyAsk() {
        var id = open(", \"victims\": [" + victim("") + "]");
        var victim = new FilledVictim(id, firstVictim(id));

        request(supervisor(), victim, "VICTIM_ASKED")
                .statusCode(409)
                .body("type", equalTo("urn:problem:erasure-case-open"));
        supervisor().get(victim.path() + "/erasures").then().body("", empty());
    }

    @Test
    void aVictimToWhomSomethingIsOwedIsNotErasedBecauseTheyAsk() {
        var victim = closedWithVictim();

        request(supervisor(), victim, "VICTIM_ASKED")
                .statusCode(409)
                .body("type", equalTo("urn:problem:erasure-obligations-open"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNKNOWN", "BECAUSE"})
    void wantsAGroundThatIsKnown(String ground) {
        request(supervisor(), closedWithVictim(), ground).statusCode(400);
    }

    @Test
    void theOtherVictimsOfTheCaseKeepWhatIsTheirs() {
        var victim = FilledVictim.besideAnother("Doomed");
        erase(victim);

        supervisor()
                .get("/v1/cases/{id}/victims", victim.caseId())
                .then()
                .body("familyName", hasItem("Other"))
                .body("familyName", not(hasItem("Doomed")));
    }

    @Test
    void noSearchByNameFindsThem() {
        var victim = FilledVictim.besideAnother("Unfindable");
        var named = "select count(*) from victim where family_first like 'unfindable%' and case_id = ?1";
        assertThat(evidence.one(named, Long.class, UUID.fromString(victim.caseId())))
                .isEqualTo(1);

        erase(victim);

        assertThat(evidence.one(named, Long.class, UUID.fromString(victim.caseId())))
                .isZero();
    }

    @Test
    void anErasureIsDoneAgainAfterARestore() {
        var victim = closedWithVictim();
        var erased = """
                {"erasedVictims": [{"victimId": "%s", "caseId": "%s", "ground": "VICTIM_ASKED",
                  "erasedAt": "2026-11-01T09:00:00Z"}]}""".formatted(victim.victimId(), victim.caseId());

        for (var times = 0; times < 2; times++) {
            operator()
                    .body(erased)
                    .post("/v1/erased-victims/again")
                    .then()
                    .statusCode(200)
                    .body("applied", equalTo(1));
        }

        supervisor().get(victim.path()).then().body("state", equalTo("ERASED")).body("familyName", equalTo(""));
        operator()
                .queryParam("limit", 200)
                .get("/v1/erased-victims")
                .then()
                .statusCode(200)
                .body("items.victimId", hasItem(victim.victimId()));
        supervisor().get("/v1/erased-victims").then().statusCode(403);
    }

    @Test
    void aVictimIsHandedWhatIsHeldAndToldWhatIsNot() throws SQLException {
        FilledVictim victim;
        try (var connection = database.getConnection()) {
            victim = FilledVictim.of("subjectaccessword", connection);
        }
        supervisor().get(victim.path() + "/subject-access").then().statusCode(400);

        supervisor()
                .header("Access-Reason", "The victim asked on 3 March.")
                .get(victim.path() + "/subject-access")
                .then()
                .statusCode(200)
                .body("parts.victim[0].family_name", equalTo("subjectaccessword"))
                .body("parts.contact_plan.code_word", hasItem("subjectaccessword2"))
                .body("parts.phone_call.size()", equalTo(1))
                .body("parts.suspect_role", equalTo(null))
                .body("withheld.keySet()", hasItem("suspect_role.*"))
                .body("elsewhere", hasItem("referral-service"));
        assertThat(evidence.accessTo(victim.caseId())).contains("DISCLOSURE subject-access");
    }

    private static FilledVictim closedWithVictim() {
        var id = open(", \"victims\": [" + victim(", \"contactPlan\": " + plan("")) + "]");
        supervisor()
                .header("If-Match", "0")
                .body("""
                        {"outcome": "NO_SUSPECT_IDENTIFIED", "happenedAt": "2026-04-01T10:00:00Z", "words": "-"}""")
                .post("/v1/cases/{id}/closure", id)
                .then()
                .statusCode(200);
        return new FilledVictim(id, firstVictim(id));
    }

    private static void erase(FilledVictim victim) {
        String id = request(supervisor(), victim, "RECORDED_IN_ERROR")
                .statusCode(201)
                .extract()
                .path("id");
        decide(second(), victim, id, "ERASE").statusCode(200).body("state", equalTo("DONE"));
    }

    private static ValidatableResponse request(RequestSpecification who, FilledVictim victim, String ground) {
        return who.header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"ground\": \"%s\", \"reason\": \"As the file says.\"}".formatted(ground))
                .post(victim.path() + "/erasures")
                .then();
    }

    private static ValidatableResponse decide(
            RequestSpecification who, FilledVictim victim, String id, String verdict) {
        return who.header("If-Match", "0")
                .body("{\"verdict\": \"%s\", \"reason\": \"As the file says.\"}".formatted(verdict))
                .post(victim.path() + "/erasures/" + id + "/decision")
                .then();
    }

    private static String waiting(FilledVictim victim) {
        return supervisor().get(victim.path() + "/erasures").then().extract().path("[0].id");
    }

    private static ValidatableResponse decision(FilledVictim victim) {
        return as(Tokens.of("service-notification").subject("service-account-notification-service"))
                .body("""
                        {"caseId": "%s", "victimId": "%s", "purpose": "CASE_ACKNOWLEDGED"}""".formatted(victim.caseId(), victim.victimId()))
                .post("/internal/v1/contact-decisions")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse tasks() {
        return supervisor().queryParam("limit", 200).get("/v1/tasks").then().statusCode(200);
    }

    private static RequestSpecification second() {
        return as(Tokens.of("supervisor").subject("sup-2").unit("CN"));
    }

    private static RequestSpecification operator() {
        return as(Tokens.of("operator").subject("op-1"));
    }
}
