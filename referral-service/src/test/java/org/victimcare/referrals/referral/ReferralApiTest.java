package org.victimcare.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.referrals.outside.Api.as;
import static org.victimcare.referrals.outside.Api.officer;
import static org.victimcare.referrals.outside.Api.post;

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
class ReferralApiTest {

    @Inject
    Given given;

    private final UUID victimId = Victims.fine();

    @Test
    void makesADraftOfAProposal() {
        var caseId = given.burglary(victimId);

        var made = Api.make(caseId, victimId, "SVC01");

        made.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/v1/referrals/" + made.path("id")))
                .body("state", equalTo("DRAFT"))
                .body("origin", equalTo("PROPOSAL"))
                .body("consent", nullValue());
        assertThat(given.events(caseId)).containsExactly("referral.proposed.v1");
        assertThat(given.accesses(caseId)).containsExactly("COLLECTION make-referral");
    }

    @Test
    void goesWithTheCaseToAnotherUnit() {
        var caseId = given.burglary(victimId);
        var id = Api.make(caseId, victimId, "SVC01").<String>path("id");

        given.handedOver(caseId, "SN");

        as(Tokens.of("victim-care-officer").subject("vco-2").unit("SN"))
                .get("/v1/referrals?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        officer().get("/v1/referrals/{id}", id).then().statusCode(404);
    }

    @Test
    void makesADraftOfAServiceThatStaffChose() {
        var caseId = given.burglary(victimId);

        Api.make(caseId, victimId, "SVC10").then().statusCode(201).body("origin", equalTo("STAFF"));
    }

    @Test
    void givesTheFirstAnswerAgainForTheSameKey() {
        var caseId = given.burglary(victimId);
        var key = UUID.randomUUID().toString();

        var first = makeOnce(caseId, key);
        var second = makeOnce(caseId, key);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        officer().get("/v1/cases/{id}/referrals", caseId).then().body("items", hasSize(1));
    }

    @Test
    void goesAllTheWay() {
        var caseId = given.burglary(victimId);
        var id = Api.consented(caseId, victimId, "SVC01");

        post(officer(), id, "sending", 1)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("SENT"))
                .body("packHash", matchesPattern("[0-9a-f]{64}"))
                .body("packFields", hasItem("safeContact"))
                .body("packFields", not(hasItem("riskLevel")));
        post(Api.partner("SVC01"), id, "acceptance", 2).then().statusCode(200).body("state", equalTo("ACCEPTED"));
        post(officer(), id, "ending", 3, "{\"reason\": \"COMPLETED\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endReason", equalTo("COMPLETED"));

        assertThat(given.events(caseId))
                .containsExactly(
                        "referral.proposed.v1",
                        "referral.consented.v1",
                        "referral.sent.v1",
                        "referral.accepted.v1",
                        "referral.ended.v1");
        assertThat(given.accesses(caseId))
                .containsExactly(
                        "COLLECTION make-referral",
                        "ALTERATION record-consent",
                        "ALTERATION send-referral",
                        "ALTERATION accept-referral",
                        "ALTERATION end-referral");
    }

    @Test
    void keepsNothingOfTheDetailsThatWent() {
        var caseId = given.burglary(victimId);

        Api.sent(caseId, victimId, "SVC01");

        assertThat(given.everything(caseId))
                .isNotEmpty()
                .noneMatch(text -> text.contains("Canary") || text.contains("900123") || text.contains("1990-04-01"));
    }

    @Test
    void stopsWhenConsentIsWithdrawn() {
        var caseId = given.burglary(victimId);
        var id = Api.sent(caseId, victimId, "SVC01");

        post(officer(), id, "consent-withdrawal", 2)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endReason", equalTo("CONSENT_WITHDRAWN"))
                .body("consent.withdrawnAt", notNullValue());

        assertThat(given.events(caseId)).endsWith("referral.sent.v1", "referral.ended.v1");
        Api.partner("SVC01").get("/v1/referrals/{id}", id).then().body("endReason", equalTo("CONSENT_WITHDRAWN"));
    }

    @Test
    void mayBeMadeAgainOnceTheFirstHasEnded() {
        var caseId = given.burglary(victimId);
        var id = Api.draft(caseId, victimId, "SVC01");
        post(officer(), id, "ending", 0, "{\"reason\": \"DECLINED_BY_VICTIM\"}")
                .then()
                .statusCode(200);

        Api.make(caseId, victimId, "SVC01").then().statusCode(201);
    }

    @Test
    void listsNewestFirstForTheUnitOfTheCaller() {
        var first = Api.draft(given.burglary(victimId), victimId, "SVC17");
        var second = Api.draft(given.burglary(victimId), victimId, "SVC17");

        var page = officer().get("/v1/referrals?service=SVC17&state=DRAFT&limit=1");

        page.then().statusCode(200).body("items.id", hasItem(second)).body("items", hasSize(1));
        officer()
                .get("/v1/referrals?service=SVC17&limit=1&cursor=" + page.path("next"))
                .then()
                .body("items.id", hasItem(first));
        as(Tokens.of("investigating-officer").unit("AS"))
                .get("/v1/referrals?service=SVC17")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void listsNoReferralOfACloselyHeldCaseToStaff() {
        var caseId = given.opened(CrimeCategory.WITHHELD, Marking.SEALED, victimId);
        given.assigned(caseId, "officer-1");

        var id = Api.draft(caseId, victimId, "SVC14");

        officer().get("/v1/referrals?service=SVC14").then().body("items.id", not(hasItem(id)));
        as(Tokens.of("supervisor")).get("/v1/referrals?service=SVC14").then().body("items.id", not(hasItem(id)));
        officer().get("/v1/cases/{id}/referrals", caseId).then().body("items.id", hasItem(id));
    }

    @Test
    void tellsNotificationServiceWhatAMessageNeeds() {
        var caseId = given.burglary(victimId);
        var id = Api.sent(caseId, victimId, "SVC01");

        as(Tokens.of("service-notification"))
                .get("/internal/v1/referrals/{id}/message-facts", id)
                .then()
                .statusCode(200)
                .body("serviceName", equalTo("Harbour Lamp Victim Support"))
                .body("whatItDoes", notNullValue())
                .body("firstContact", equalTo("within 48 hours"))
                .body("phone", equalTo("08081 570 101"));
        assertThat(given.accesses(caseId)).endsWith("CONSULTATION message-facts");
    }

    private Response makeOnce(UUID caseId, String key) {
        return officer()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"victimId\": \"%s\", \"service\": \"SVC01\"}".formatted(victimId))
                .post("/v1/cases/{id}/referrals", caseId);
    }
}
