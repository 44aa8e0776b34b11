package org.victimcare.referrals.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.victimcare.referrals.outside.Api.as;
import static org.victimcare.referrals.outside.Api.officer;
import static org.victimcare.referrals.outside.Api.partner;
import static org.victimcare.referrals.outside.Api.post;
import static org.victimcare.referrals.outside.Api.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;
import org.victimcare.referrals.outside.Api;
import org.victimcare.referrals.outside.FakeCaseService;
import org.victimcare.referrals.outside.Given;
import org.victimcare.referrals.outside.Victims;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(FakeCaseService.class)
class ReferralProblemsTest {

    private static final String NO_OBJECTION = """
            {"basis": "INFORMED_NO_OBJECTION", "how": "BY_PHONE", "givenBy": "VICTIM", "scope": ["CONTACT"]}""";

    @Inject
    Given cases;

    private final UUID victimId = Victims.fine();

    @Test
    void refusesRequestsThatAreNotWellFormed() {
        var caseId = cases.burglary(victimId);

        problem(make(caseId, "{\"victimId\": "), 400, "unreadable-body");
        problem(make(caseId, "{\"victimId\": 7, \"service\": \"SVC01\"}"), 400, "invalid-request");
        problem(make(caseId, "{\"service\": \"SVC01\"}"), 400, "invalid-request")
                .body("violations.field", hasItem("victimId"));
        problem(make(caseId, body(victimId, "the best one")), 400, "invalid-request")
                .body("violations.field", hasItem("service"));
        problem(
                        make(
                                caseId,
                                "{\"victimId\": \"%s\", \"service\": \"SVC01\", \"note\": \"x\"}".formatted(victimId)),
                        400,
                        "invalid-request")
                .body("violations.field", hasItem("note"));
        assertThat(cases.accesses(caseId)).isEmpty();
    }

    @Test
    void takesJsonOnly() {
        var answer = officer()
                .contentType(ContentType.TEXT)
                .body(body(victimId, "SVC01"))
                .post("/v1/cases/{id}/referrals", cases.burglary(victimId));

        problem(answer, 415, "unsupported-media-type");
    }

    @Test
    void takesNoBodyOfMoreThanAMebibyte() {
        var answer = officer()
                .contentType(ContentType.JSON)
                .body("{\"victimId\": \"" + "x".repeat(1_100_000) + "\"}")
                .post("/v1/cases/{id}/referrals", UUID.randomUUID());

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void wantsATokenOfOurs() {
        var path = "/v1/referrals/" + UUID.randomUUID();

        problem(given().get(path), 401, "unauthenticated");
        problem(given().auth().oauth2("nonsense").get(path), 401, "unauthenticated");
        problem(given().auth().oauth2(Tokens.forged("supervisor")).get(path), 401, "unauthenticated");
        problem(given().auth().oauth2(Tokens.expired("supervisor")).get(path), 401, "unauthenticated");
    }

    @Test
    void keepsRolesToTheirWork() {
        var caseId = cases.burglary(victimId);
        var id = Api.draft(caseId, victimId, "SVC01");

        problem(as(Tokens.of("analyst")).get("/v1/referrals/{id}", id), 403, "forbidden");
        problem(as(Tokens.of("operator")).get("/v1/referrals"), 403, "forbidden");
        problem(post(as(Tokens.of("auditor")), id, "consent", 0, Api.CONSENT), 403, "forbidden");
        problem(officer().get("/internal/v1/referrals/{id}/message-facts", id), 403, "forbidden");
        problem(as(Tokens.of("service-notification")).get("/v1/referrals/{id}", id), 403, "forbidden");
        problem(partner("SVC01").get("/v1/cases/{id}/referrals", caseId), 403, "forbidden");
    }

    @Test
    void hidesWhatIsNotTheCallers() {
        var caseId = cases.burglary(victimId);
        var id = Api.draft(caseId, victimId, "SVC01");
        var stranger = Tokens.of("victim-care-officer").unit("AS");

        problem(as(stranger).get("/v1/referrals/{id}", id), 404, "referral-unknown");
        problem(post(as(stranger), id, "consent", 0, Api.CONSENT), 404, "referral-unknown");
        problem(post(as(stranger), id, "sending", 0), 404, "referral-unknown");
        problem(post(as(stranger), id, "consent-withdrawal", 0), 404, "referral-unknown");
        problem(as(stranger).get("/v1/cases/{id}/referrals", caseId), 404, "case-unknown");
        problem(
                as(stranger)
                        .contentType(ContentType.JSON)
                        .body(body(victimId, "SVC02"))
                        .post("/v1/cases/{id}/referrals", caseId),
                404,
                "case-unknown");
    }

    @Test
    void knowsOnlyWhatIsThere() {
        var caseId = cases.burglary(victimId);

        problem(officer().get("/v1/referrals/{id}", UUID.randomUUID()), 404, "referral-unknown");
        problem(officer().get("/v1/referrals/nonsense"), 404, "not-found");
        problem(Api.make(UUID.randomUUID(), victimId, "SVC01"), 404, "case-unknown");
        problem(Api.make(caseId, Victims.fine(), "SVC01"), 404, "victim-unknown");
        problem(Api.make(caseId, victimId, "SVC99"), 422, "service-unknown");
        problem(
                as(Tokens.of("service-notification"))
                        .get("/internal/v1/referrals/{id}/message-facts", UUID.randomUUID()),
                404,
                "referral-unknown");
    }

    @Test
    void refersAVictimToAServiceOnlyOnceAtATime() {
        var caseId = cases.burglary(victimId);
        Api.draft(caseId, victimId, "SVC01");

        problem(Api.make(caseId, victimId, "SVC01"), 409, "already-referred");
    }

    @Test
    void refusesAStepThatIsNotTheNext() {
        var id = Api.draft(cases.burglary(victimId), victimId, "SVC01");

        problem(post(officer(), id, "sending", 0), 409, "illegal-referral-change");
        problem(post(officer(), id, "consent-withdrawal", 0), 409, "no-consent");
        assertThat(Api.asked(victimId)).isZero();
    }

    @Test
    void wantsToKnowWhichVersionIsChanged() {
        var id = Api.sent(cases.burglary(victimId), victimId, "SVC01");

        problem(
                officer().contentType(ContentType.JSON).body(Api.CONSENT).post("/v1/referrals/{id}/consent", id),
                428,
                "if-match-missing");
        problem(officer().post("/v1/referrals/{id}/sending", id), 428, "if-match-missing");
        problem(officer().post("/v1/referrals/{id}/consent-withdrawal", id), 428, "if-match-missing");
        problem(
                officer()
                        .contentType(ContentType.JSON)
                        .body("{\"reason\": \"OTHER\"}")
                        .post("/v1/referrals/{id}/ending", id),
                428,
                "if-match-missing");
        problem(partner("SVC01").post("/v1/referrals/{id}/acceptance", id), 428, "if-match-missing");
        problem(
                partner("SVC01")
                        .contentType(ContentType.JSON)
                        .body("{\"reason\": \"OTHER\"}")
                        .post("/v1/referrals/{id}/decline", id),
                428,
                "if-match-missing");
    }

    @Test
    void refusesAVersionThatHasBeenOvertaken() {
        var caseId = cases.burglary(victimId);
        var id = Api.sent(caseId, victimId, "SVC01");

        problem(post(officer(), id, "consent", 1, Api.CONSENT), 412, "overtaken");
        problem(post(officer(), id, "sending", 1), 412, "overtaken");
        problem(post(officer(), id, "consent-withdrawal", 1), 412, "overtaken");
        problem(post(officer(), id, "ending", 1, "{\"reason\": \"OTHER\"}"), 412, "overtaken");
        problem(post(partner("SVC01"), id, "acceptance", 1), 412, "overtaken");
        problem(post(partner("SVC01"), id, "decline", 1, "{\"reason\": \"OTHER\"}"), 412, "overtaken");
        assertThat(cases.events(caseId)).endsWith("referral.sent.v1");
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        var caseId = cases.burglary(victimId);
        var key = UUID.randomUUID().toString();
        keyed(caseId, key, "SVC01").then().statusCode(201);

        problem(keyed(caseId, key, "SVC19"), 422, "idempotency-key-reused");
        problem(keyed(caseId, "k".repeat(101), "SVC19"), 400, "idempotency-key-invalid");
    }

    @Test
    void wantsAnExplicitYesWhereTheServiceDoes() {
        var caseId = cases.opened(CrimeCategory.STALKING_HARASSMENT, Marking.NORMAL, victimId);
        var id = Api.draft(caseId, victimId, "SVC10");

        problem(post(officer(), id, "consent", 0, NO_OBJECTION), 422, "consent-not-enough");

        officer().get("/v1/referrals/{id}", id).then().header("ETag", "\"0\"").body("state", equalTo("DRAFT"));
    }

    @Test
    void refusesConsentThatSaysTooLittle() {
        var id = Api.draft(cases.burglary(victimId), victimId, "SVC01");

        problem(consent(id, "{\"how\": \"BY_PHONE\", \"givenBy\": \"VICTIM\", \"scope\": []}"), 400, "invalid-request")
                .body("violations.field", hasItem("basis"))
                .body("violations.field", hasItem("scope"));
        problem(consent(id, Api.CONSENT.replace("EXPLICIT_CONSENT", "BECAUSE")), 400, "invalid-request");
        problem(consent(id, Api.CONSENT.replace("EXPLICIT_CONSENT", "UNKNOWN")), 400, "consent-basis-unknown");
        problem(consent(id, Api.CONSENT.replace("EXPLICIT_CONSENT", "STATUTORY_DUTY")), 422, "override-reason-missing");
        problem(consent(id, Api.CONSENT.replace("VICTIM", "NOBODY")), 422, "consent-giver-missing");
        problem(
                consent(id, Api.CONSENT.replace("\"scope\"", "\"expiresAt\": \"2020-01-01T00:00:00Z\", \"scope\"")),
                400,
                "consent-expiry-past");
        problem(
                consent(
                        id,
                        Api.CONSENT.replace("\"scope\"", "\"reason\": \"%s\", \"scope\"".formatted("x".repeat(501)))),
                400,
                "invalid-request");
    }

    @Test
    void refusesReasonsThatMeanNothing() {
        var id = Api.sent(cases.burglary(victimId), victimId, "SVC01");

        problem(post(partner("SVC01"), id, "decline", 2, "{\"reason\": \"UNKNOWN\"}"), 400, "reason-unknown");
        problem(post(partner("SVC01"), id, "decline", 2, "{}"), 400, "invalid-request");
        problem(post(officer(), id, "ending", 2, "{\"reason\": \"UNKNOWN\"}"), 400, "reason-unknown");
        problem(
                post(officer(), id, "ending", 2, "{\"reason\": \"CONSENT_WITHDRAWN\"}"),
                400,
                "withdraw-consent-instead");
    }

    @Test
    void refusesListsThatMeanNothing() {
        problem(officer().get("/v1/referrals?state=LOST"), 400, "state-unknown");
        problem(officer().get("/v1/referrals?cursor=nonsense"), 400, "cursor-unknown");
    }

    private static Response consent(String id, String body) {
        return post(officer(), id, "consent", 0, body);
    }

    private static Response make(UUID caseId, String body) {
        return officer().contentType(ContentType.JSON).body(body).post("/v1/cases/{id}/referrals", caseId);
    }

    private Response keyed(UUID caseId, String key, String service) {
        return officer()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body(victimId, service))
                .post("/v1/cases/{id}/referrals", caseId);
    }

    private static String body(UUID victimId, String service) {
        return "{\"victimId\": \"%s\", \"service\": \"%s\"}".formatted(victimId, service);
    }
}
