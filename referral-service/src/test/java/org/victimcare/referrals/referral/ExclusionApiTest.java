package org.victimcare.referrals.referral;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.victimcare.referrals.outside.Api.as;
import static org.victimcare.referrals.outside.Api.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.referrals.outside.Api;
import org.victimcare.referrals.outside.FakeCaseService;
import org.victimcare.referrals.outside.Given;
import org.victimcare.referrals.outside.Victims;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** Whoever case-service excludes from a case by name learns nothing of its referrals, whatever else would let them. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(FakeCaseService.class)
class ExclusionApiTest {

    @Inject
    Given given;

    private final UUID victimId = Victims.fine();
    private UUID caseId;
    private String referral;

    @BeforeEach
    void somebodyIsReferred() {
        caseId = given.burglary(victimId);
        referral = Api.draft(caseId, victimId, "SVC01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"victim-care-officer", "supervisor", "auditor"})
    void theExcludedSeeNothing(String role) {
        given.excluded(caseId, "kin");

        problem(ask(role, "kin", "/v1/referrals/" + referral), 404, "referral-unknown");
        problem(ask(role, "kin", "/v1/cases/" + caseId + "/referrals"), 404, "case-unknown");
        problem(ask(role, "kin", "/v1/cases/" + caseId + "/proposals"), 404, "case-unknown");
        ask(role, "kin", "/v1/referrals?limit=200").then().body("items.id", not(hasItem(referral)));
        ask(role, "other", "/v1/referrals/" + referral).then().statusCode(200);
        ask(role, "other", "/v1/referrals?limit=200").then().body("items.id", hasItem(referral));
    }

    @Test
    void theCaseBeingTheirsDoesNotHelp() {
        given.assigned(caseId, "kin");
        given.excluded(caseId, "kin");

        problem(ask("investigating-officer", "kin", "/v1/referrals/" + referral), 404, "referral-unknown");
    }

    @Test
    void theReadmittedSeeItAgain() {
        given.excluded(caseId, "kin");
        given.excluded(caseId, "kin");
        given.readmitted(caseId, "kin");

        ask("supervisor", "kin", "/v1/cases/" + caseId + "/referrals").then().body("items", hasSize(1));
    }

    private static Response ask(String role, String subject, String path) {
        return as(Tokens.of(role).subject(subject).unit("CN")).get(path);
    }
}
