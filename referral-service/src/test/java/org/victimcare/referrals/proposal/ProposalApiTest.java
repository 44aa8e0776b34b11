package org.victimcare.referrals.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.victimcare.referrals.outside.Api.as;
import static org.victimcare.referrals.outside.Api.officer;
import static org.victimcare.referrals.outside.Api.partner;
import static org.victimcare.referrals.outside.Api.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.referrals.outside.Api;
import org.victimcare.referrals.outside.FakeCaseService;
import org.victimcare.referrals.outside.Given;
import org.victimcare.referrals.outside.Victims;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(FakeCaseService.class)
class ProposalApiTest {

    @Inject
    Given given;

    private final UUID victimId = Victims.fine();

    @Test
    void showsProposalsWithTheirReasonsAndRecordsTheReading() {
        var caseId = given.burglary(victimId);

        var answer = proposals(officer(), caseId);

        answer.then()
                .statusCode(200)
                .body("items[0].victimId", equalTo(victimId.toString()))
                .body("items[0].services.service", equalTo(List.of("SVC01", "SVC19")))
                .body("items[0].services.rank", equalTo(List.of(1, 2)))
                .body("items[0].services[0].reasons", hasItem("FALLBACK"))
                .body("items[0].services[0].consent", equalTo("NO_OBJECTION"))
                .body("items[0].services.decided", equalTo(List.of(false, false)));
        assertThat(given.accesses(caseId)).containsExactly("CONSULTATION read-proposals");
    }

    @Test
    void publishesOnlyWhenTheListIsAnotherOne() {
        var caseId = given.burglary(victimId);

        given.assessed(caseId, victimId, AgeBand.AGE_18_TO_59, RiskLevel.MEDIUM);

        assertThat(given.events(caseId)).containsExactly("referral.proposed.v1");
    }

    @Test
    void replacesWhatIsOpenAndKeepsWhatIsDecided() {
        var caseId = given.opened(CrimeCategory.STALKING_HARASSMENT, Marking.NORMAL, victimId);
        Api.draft(caseId, victimId, "SVC10");

        given.assessed(caseId, victimId, AgeBand.AGE_4_TO_12, RiskLevel.STANDARD);

        proposals(officer(), caseId)
                .then()
                .body("items[0].services.service", equalTo(List.of("SVC02", "SVC19", "SVC10")))
                .body("items[0].services.decided", equalTo(List.of(false, false, true)));
        assertThat(given.events(caseId)).containsExactly("referral.proposed.v1", "referral.proposed.v1");
    }

    @Test
    void proposesHelpWithCourtOnceSomebodyIsCharged() {
        var caseId = given.burglary(victimId);

        given.charged(caseId);
        given.charged(caseId);

        proposals(officer(), caseId).then().body("items[0].services[0].service", equalTo("SVC20"));
        assertThat(given.events(caseId)).hasSize(2);
    }

    @Test
    void hidesCasesOfOtherUnits() {
        var caseId = given.burglary(victimId);

        problem(proposals(as(Tokens.of("investigating-officer").unit("AS")), caseId), 404, "case-unknown");
        problem(proposals(as(Tokens.of("investigating-officer")), caseId), 404, "case-unknown");
        proposals(as(Tokens.of("phone-line-agent")), caseId).then().statusCode(200);
        proposals(as(Tokens.of("auditor")), caseId).then().statusCode(200);
    }

    @Test
    void showsACaseOfAnotherUnitToWhomeverItIsAssigned() {
        var caseId = given.burglary(victimId);
        given.assigned(caseId, "guest");

        proposals(as(Tokens.of("investigating-officer").unit("AS").subject("guest")), caseId)
                .then()
                .statusCode(200);
    }

    @Test
    void hidesASealedCaseFromAllButNamedPeople() {
        var caseId = given.opened(CrimeCategory.WITHHELD, Marking.SEALED, victimId);
        given.assigned(caseId, "named");

        problem(proposals(officer(), caseId), 404, "case-unknown");
        problem(proposals(as(Tokens.of("supervisor")), caseId), 404, "case-unknown");
        proposals(as(Tokens.of("investigating-officer").subject("named")), caseId)
                .then()
                .statusCode(200)
                .body("items[0].services.service", equalTo(List.of("SVC01")));
    }

    @Test
    void hidesARestrictedCaseFromItsOwnUnitButNotFromASupervisor() {
        var caseId = given.opened(CrimeCategory.WITHHELD, Marking.RESTRICTED, victimId);

        problem(proposals(officer(), caseId), 404, "case-unknown");
        problem(proposals(as(Tokens.of("phone-line-agent")), caseId), 404, "case-unknown");
        proposals(as(Tokens.of("supervisor")), caseId).then().statusCode(200);
    }

    @Test
    void answersLikeForACaseThatIsNotThere() {
        problem(proposals(officer(), UUID.randomUUID()), 404, "case-unknown");
        problem(officer().get("/v1/cases/nonsense/proposals"), 404, "not-found");
        problem(proposals(partner("SVC01"), given.burglary(victimId)), 403, "forbidden");
        problem(officer().delete("/v1/cases/{id}/proposals", UUID.randomUUID()), 405, "method-not-allowed");
    }

    private static Response proposals(RequestSpecification caller, UUID caseId) {
        return caller.get("/v1/cases/{id}/proposals", caseId);
    }
}
