package org.victimcare.feedback.invitation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.AccessExcluded;
import org.victimcare.contracts.AccessReadmitted;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.MarkingChanged;
import org.victimcare.feedback.invitation.ClosedCases.Story;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** What victims are asked and answer is seen by those who may know of their case. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class CaseAccessApiTest {

    @Inject
    ClosedCases cases;

    @Inject
    MovableClock clock;

    private Story story;
    private String invitation;

    @BeforeEach
    void aVictimIsAsked() {
        story = cases.burglary();
        cases.closed(story);
        invitation = cases.invitationOf(story).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"victim-care-officer", "supervisor", "auditor"})
    void whoIsExcludedByNameSeesNothing(String role) {
        cases.hear(List.of(new AccessExcluded(story.caseId(), "kin", clock.instant())));

        ask(role, "kin", "/v1/invitations/" + invitation).statusCode(404);
        ask(role, "kin", "/v1/invitations?caseId=" + story.caseId()).body("items", hasSize(0));
        ask(role, "kin", "/v1/invitations?state=INVITED&limit=200").body("items.id", not(hasItem(invitation)));
        ask(role, "other", "/v1/invitations/" + invitation).statusCode(200);
        ask(role, "other", "/v1/invitations?state=INVITED&limit=200").body("items.id", hasItem(invitation));
    }

    @Test
    void whoIsReadmittedSeesItAgain() {
        cases.hear(List.of(
                new AccessExcluded(story.caseId(), "kin", clock.instant()),
                new AccessExcluded(story.caseId(), "kin", clock.instant()),
                new AccessReadmitted(story.caseId(), "kin", clock.instant())));

        ask("supervisor", "kin", "/v1/invitations/" + invitation).statusCode(200);
    }

    @Test
    void aRestrictedCaseIsForSupervisorsWhoAskByTheCase() {
        hold(Marking.RESTRICTED);

        ask("victim-care-officer", "vco-1", "/v1/invitations/" + invitation).statusCode(404);
        ask("supervisor", "sup-1", "/v1/invitations/" + invitation).statusCode(200);
        ask("supervisor", "sup-1", "/v1/invitations?caseId=" + story.caseId()).body("items", hasSize(1));
        ask("supervisor", "sup-1", "/v1/invitations?state=INVITED&limit=200")
                .body("items.id", not(hasItem(invitation)));
    }

    @Test
    void ofASealedCaseNobodyLearnsHere() {
        hold(Marking.SEALED);

        ask("supervisor", "sup-1", "/v1/invitations/" + invitation).statusCode(404);
        ask("supervisor", "sup-1", "/v1/invitations?caseId=" + story.caseId()).body("items", hasSize(0));
    }

    @Test
    void whoIsExcludedIsGivenNoSubjectAccessPack() {
        var pack = "/v1/cases/" + story.caseId() + "/victims/" + story.victimId() + "/subject-access";
        cases.hear(List.of(new AccessExcluded(story.caseId(), "kin", clock.instant())));

        ask("supervisor", "kin", pack).statusCode(404);
        ask("supervisor", "sup-1", pack).statusCode(200);
    }

    private void hold(Marking marking) {
        cases.hear(List.of(new MarkingChanged(story.caseId(), marking, CrimeCategory.WITHHELD, clock.instant())));
    }

    private static ValidatableResponse ask(String role, String subject, String path) {
        return given().auth()
                .oauth2(Tokens.of(role).subject(subject).unit("CN").token())
                .header("Access-Reason", "the victim asked")
                .get(path)
                .then();
    }
}
