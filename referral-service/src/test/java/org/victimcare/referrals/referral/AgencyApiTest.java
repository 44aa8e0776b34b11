package org.victimcare.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.referrals.outside.Api.as;
import static org.victimcare.referrals.outside.Api.officer;
import static org.victimcare.referrals.outside.Api.partner;
import static org.victimcare.referrals.outside.Api.post;
import static org.victimcare.referrals.outside.Api.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.referrals.outside.Api;
import org.victimcare.referrals.outside.FakeCaseService;
import org.victimcare.referrals.outside.Given;
import org.victimcare.referrals.outside.Victims;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(FakeCaseService.class)
class AgencyApiTest {

    @Inject
    Given given;

    private final UUID victimId = Victims.fine();

    @Test
    void readsTheDetailsThatTheVictimAgreedToShareAndNoOthers() {
        var id = Api.sent(given.burglary(victimId), victimId, "SVC01");

        partner("SVC01")
                .get("/v1/referrals/{id}/pack", id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("victimName", equalTo("Ada Canary"))
                .body("safeContact.address", equalTo("07700 900123"))
                .body("crimeType", equalTo("BURGLARY"))
                .body("synthetic", equalTo(true))
                .body("riskLevel", nullValue())
                .body("enhanced", nullValue());
    }

    @Test
    void hasEveryReadingOfTheDetailsRecordedAsADisclosure() {
        var caseId = given.burglary(victimId);
        var id = Api.sent(caseId, victimId, "SVC01");

        partner("SVC01").get("/v1/referrals/{id}/pack", id).then().statusCode(200);
        partner("SVC01").get("/v1/referrals/{id}/pack", id).then().statusCode(200);

        assertThat(given.accesses(caseId)).endsWith("DISCLOSURE read-referral-pack", "DISCLOSURE read-referral-pack");
        assertThat(given.recipients(caseId)).containsExactly("SVC01", "SVC01");
        assertThat(Api.asked(victimId)).isEqualTo(3);
    }

    @Test
    void readsNoDetailsOnceTheConsentIsWithdrawn() {
        var caseId = given.burglary(victimId);
        var id = Api.sent(caseId, victimId, "SVC01");
        post(officer(), id, "consent-withdrawal", 2).then().statusCode(200);

        problem(partner("SVC01").get("/v1/referrals/{id}/pack", id), 409, "referral-pack-closed");

        assertThat(given.recipients(caseId)).isEmpty();
        assertThat(Api.asked(victimId)).isEqualTo(1);
    }

    @Test
    void declinesWithAReason() {
        var caseId = given.burglary(victimId);
        var id = Api.sent(caseId, victimId, "SVC01");

        post(partner("SVC01"), id, "decline", 2, "{\"reason\": \"NO_SAFE_NUMBER\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("declineReason", equalTo("NO_SAFE_NUMBER"));

        assertThat(given.events(caseId)).endsWith("referral.declined.v1");
    }

    @Test
    void endsWhatItTookOn() {
        var id = Api.sent(given.burglary(victimId), victimId, "SVC01");
        post(partner("SVC01"), id, "acceptance", 2).then().statusCode(200);

        post(partner("SVC01"), id, "ending", 3, "{\"reason\": \"UNABLE_TO_CONTACT\"}")
                .then()
                .statusCode(200)
                .body("endReason", equalTo("UNABLE_TO_CONTACT"));
    }

    @Test
    void knowsOnlyOfWhatWasSentToIt() {
        var id = Api.sent(given.burglary(victimId), victimId, "SVC01");

        problem(partner("SVC02").get("/v1/referrals/{id}", id), 404, "referral-unknown");
        problem(partner("SVC02").get("/v1/referrals/{id}/pack", id), 404, "referral-unknown");
        problem(post(partner("SVC02"), id, "acceptance", 2), 404, "referral-unknown");
        problem(post(partner("SVC02"), id, "decline", 2, "{\"reason\": \"OTHER\"}"), 404, "referral-unknown");
        problem(post(partner("SVC02"), id, "ending", 2, "{\"reason\": \"OTHER\"}"), 404, "referral-unknown");
        problem(as(Tokens.of("partner")).get("/v1/referrals/{id}", id), 404, "referral-unknown");
    }

    @Test
    void doesNotKnowOfAReferralBeforeItIsSent() {
        var id = Api.consented(given.burglary(victimId), victimId, "SVC01");

        problem(partner("SVC01").get("/v1/referrals/{id}", id), 404, "referral-unknown");
        problem(partner("SVC01").get("/v1/referrals/{id}/pack", id), 404, "referral-unknown");
        partner("SVC01").get("/v1/referrals").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void listsItsOwnOnlyWhateverItAsksFor() {
        var mine = Api.sent(given.burglary(victimId), victimId, "SVC18");
        Api.sent(given.burglary(victimId), victimId, "SVC17");

        partner("SVC18")
                .get("/v1/referrals")
                .then()
                .body("items.id", hasItem(mine))
                .body("items.service", everyItem(equalTo("SVC18")));
        partner("SVC18")
                .get("/v1/referrals?service=SVC17")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Tokens.of("partner")).get("/v1/referrals").then().body("items", hasSize(0));
    }

    @Test
    void doesNotSeeWhyThePoliceSharedWithoutAsking() {
        var caseId = given.burglary(victimId);
        var id = Api.draft(caseId, victimId, "SVC01");
        post(officer(), id, "consent", 0, """
                {"basis": "VITAL_INTEREST", "how": "NOT_ASKED", "givenBy": "NOBODY", "scope": ["CONTACT"],
                 "reason": "unconscious in hospital"}""").then().statusCode(200);
        post(officer(), id, "sending", 1)
                .then()
                .statusCode(200)
                .body("consent.reason", equalTo("unconscious in hospital"));

        partner("SVC01")
                .get("/v1/referrals/{id}", id)
                .then()
                .statusCode(200)
                .body("consent.basis", equalTo("VITAL_INTEREST"))
                .body("consent.reason", nullValue());
    }

    @Test
    void mayNotDoWhatStaffDo() {
        var id = Api.sent(given.burglary(victimId), victimId, "SVC01");

        problem(post(partner("SVC01"), id, "sending", 2), 403, "forbidden");
        problem(post(partner("SVC01"), id, "consent", 2, Api.CONSENT), 403, "forbidden");
        problem(post(partner("SVC01"), id, "consent-withdrawal", 2), 403, "forbidden");
        problem(post(officer(), id, "acceptance", 2), 403, "forbidden");
        problem(officer().get("/v1/referrals/{id}/pack", id), 403, "forbidden");
    }
}
