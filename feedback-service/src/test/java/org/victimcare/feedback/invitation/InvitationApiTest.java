package org.victimcare.feedback.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CaseUnitChanged;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.SurveyDue;
import org.victimcare.feedback.EventsOf;
import org.victimcare.feedback.invitation.ClosedCases.Story;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class InvitationApiTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    ClosedCases cases;

    @Inject
    DueInvitations dueInvitations;

    @Inject
    EventsOf eventsOf;

    @Inject
    MovableClock clock;

    @AfterEach
    void showTheRealTime() {
        clock.reset();
    }

    @Test
    void aClosedCaseInvitesItsVictimAtOnce() {
        var story = cases.burglary();

        cases.closed(story);

        list(story)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("INVITED"))
                .body("items[0].victimId", equalTo(story.victimId().toString()))
                .body("items[0].invitedAt", notNullValue())
                .body("items[0].expiresAt", nullValue());
        assertThat(eventsOf.theCase(story.caseId())).singleElement().isInstanceOf(SurveyDue.class);
    }

    @Test
    void whatIsPlannedGoesWithTheCaseToAnotherUnitAndWhatIsOutStays() {
        var out = Story.in("Camden", "CN");
        cases.closed(out);
        var excluded = new Story(UUID.randomUUID(), UUID.randomUUID(), CrimeCategory.DOMESTIC_ABUSE, "Camden", "CN");
        cases.closed(excluded);

        for (var story : List.of(out, excluded)) {
            cases.hear(List.of(new CaseUnitChanged(story.caseId(), "CN", "SN", UUID.randomUUID(), clock.instant())));
        }

        assertThat(seenBy("SN", excluded)).isEqualTo(1);
        assertThat(seenBy("CN", excluded)).isZero();
        assertThat(seenBy("CN", out))
                .as("asked and answered are counted for one unit")
                .isEqualTo(1);
    }

    private static int seenBy(String unit, Story story) {
        return given().auth()
                .oauth2(Tokens.of("victim-care-officer")
                        .subject("vco-1")
                        .unit(unit)
                        .token())
                .queryParam("caseId", story.caseId())
                .get("/v1/invitations")
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");
    }

    @Test
    void anExcludedVictimIsListedWithTheReason() {
        var story = Story.of(CrimeCategory.DOMESTIC_ABUSE);

        cases.closed(story);

        list(story)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("EXCLUDED"))
                .body("items[0].exclusion", equalTo("CRIME_CATEGORY"));
        assertThat(eventsOf.theCase(story.caseId())).isEmpty();
    }

    @Test
    void aVictimWhomNobodyAssessedIsNotAsked() {
        var story = cases.burglary();
        cases.hear(cases.upToClosing(story, NOON, AgeBand.AGE_18_TO_59).subList(0, 2));

        cases.hear(List.of(cases.closing(story)));

        list(story).body("items[0].exclusion", equalTo("AGE_NOT_KNOWN"));
    }

    @Test
    void aVictimOfACaseWhoseOpeningNeverCameIsNotAsked() {
        var story = cases.burglary();
        cases.hear(cases.upToClosing(story, NOON, AgeBand.AGE_18_TO_59).subList(1, 3));

        cases.hear(List.of(cases.closing(story)));

        given().auth()
                .oauth2(supervisor())
                .get("/v1/invitations?caseId=" + story.caseId())
                .then()
                .body("items[0].exclusion", equalTo("CASE_NOT_KNOWN"));
    }

    @Test
    void aVictimOfTwoCasesIsAskedOnceIn90Days() {
        var first = cases.burglary();
        var second = new Story(UUID.randomUUID(), first.victimId(), CrimeCategory.ROBBERY, "Camden", "CN");
        cases.closed(first);

        cases.closed(second);

        list(second).body("items[0].exclusion", equalTo("ASKED_RECENTLY"));
    }

    @Test
    void aFreshReportIsAskedAboutWhenItIsThreeDaysOld() {
        clock.moveTo(NOON);
        var story = closedOn(NOON);

        clock.advance(Duration.ofHours(71));
        dueInvitations.look();
        var before = eventsOf.theCase(story.caseId());
        clock.advance(Duration.ofHours(1));
        dueInvitations.look();

        assertThat(before).isEmpty();
        assertThat(eventsOf.theCase(story.caseId())).singleElement().isInstanceOf(SurveyDue.class);
        list(story).body("items[0].state", equalTo("INVITED")).body("items[0].dueAt", equalTo("2026-03-05T12:00:00Z"));
    }

    @Test
    void aReopenedCaseIsNotAskedAbout() {
        clock.moveTo(NOON);
        var story = closedOn(NOON);

        cases.hear(List.of(cases.reopening(story)));
        clock.advance(Duration.ofDays(4));
        dueInvitations.look();

        list(story).body("items[0].state", equalTo("CANCELLED")).body("items[0].cancelledAt", notNullValue());
        assertThat(eventsOf.theCase(story.caseId())).isEmpty();
    }

    @Test
    void aCaseThatIsClosedAgainAfterThatIsAskedAbout() {
        clock.moveTo(NOON);
        var story = closedOn(NOON);
        cases.hear(List.of(cases.reopening(story)));
        clock.advance(Duration.ofDays(4));

        cases.hear(List.of(cases.closing(story)));

        assertThat(eventsOf.theCase(story.caseId())).hasSize(1);
    }

    @Test
    void aCaseThatIsClosedTwiceIsAskedAboutOnce() {
        var story = cases.burglary();
        cases.closed(story);

        cases.hear(List.of(cases.reopening(story), cases.closing(story)));

        list(story).body("items.state", hasItem("EXCLUDED")).body("items.exclusion", hasItem("ASKED_ABOUT_CASE"));
        assertThat(eventsOf.theCase(story.caseId())).hasSize(1);
    }

    @Test
    void whatIsLearntBeforeItIsDueStillCounts() {
        clock.moveTo(NOON);
        var story = closedOn(NOON);

        cases.hear(List.of(cases.doNotContact(story)));
        clock.advance(Duration.ofDays(4));
        dueInvitations.look();

        list(story).body("items[0].exclusion", equalTo("DO_NOT_CONTACT"));
        assertThat(eventsOf.theCase(story.caseId())).isEmpty();
    }

    @Test
    void aLinkIsTheSameWhenAskedForAgainAndNotKeptInPlain() {
        var story = cases.burglary();
        cases.closed(story);
        var invitation = cases.invitationOf(story);

        var first = facts(invitation).statusCode(200).extract().<String>path("link");
        var second = facts(invitation).extract().<String>path("link");

        assertThat(second).isEqualTo(first).startsWith("http://127.0.0.1:8084/r/");
        given().get("/r/" + token(second)).then().statusCode(200);
    }

    @Test
    void aLinkThatRanOutDoesNotWorkAndTheInvitationSaysSo() {
        clock.moveTo(NOON);
        var story = Story.in("Camden", "CN");
        cases.hear(cases.upToClosing(story, NOON.minus(Duration.ofDays(9)), AgeBand.AGE_60_OR_OVER));
        cases.hear(List.of(cases.closing(story)));
        var invitation = cases.invitationOf(story);
        var link = facts(invitation).extract().<String>path("link");

        clock.advance(Duration.ofDays(28));
        dueInvitations.look();

        given().get("/r/" + token(link)).then().statusCode(404);
        list(story).body("items[0].state", equalTo("EXPIRED"));
        facts(invitation).statusCode(409).body("type", equalTo("urn:problem:invitation-not-open"));
    }

    @Test
    void onlyNotificationServiceGetsALink() {
        var story = cases.burglary();
        cases.closed(story);
        var facts = "/internal/v1/invitations/" + cases.invitationOf(story) + "/message-facts";

        given().get(facts).then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2(supervisor()).get(facts).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.forged("service-notification"))
                .get(facts)
                .then()
                .statusCode(401);
        facts(UUID.randomUUID()).statusCode(404).body("type", equalTo("urn:problem:invitation-not-found"));
    }

    @Test
    void anOfficerSeesTheOwnUnitOnly() {
        var story = cases.burglary();
        cases.closed(story);
        var invitation = "/v1/invitations/" + cases.invitationOf(story);

        given().auth()
                .oauth2(officer("CN"))
                .get(invitation)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue());
        given().auth()
                .oauth2(officer("SX"))
                .get(invitation)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:invitation-not-found"));
        given().auth()
                .oauth2(officer("SX"))
                .get("/v1/invitations?state=INVITED&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(story.caseId().toString())))
                .body("items", hasSize(0));
        given().auth()
                .oauth2(Tokens.of("analyst").token())
                .get(invitation)
                .then()
                .statusCode(403);
    }

    @Test
    void invitationsInAStateAreReadPageByPage() {
        cases.closed(cases.burglary());
        cases.closed(cases.burglary());

        var next = given().auth()
                .oauth2(supervisor())
                .get("/v1/invitations?state=INVITED&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .<String>path("next");

        given().auth()
                .oauth2(supervisor())
                .get("/v1/invitations?state=INVITED&limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.id", everyItem(not(equalTo(next))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?state=NONSENSE",
                "?caseId=nonsense",
                "?caseId=00000000-0000-0000-0000-000000000001&state=INVITED",
                "?state=INVITED&cursor=nonsense"
            })
    void aQueryThatMakesNoSenseIsRefused(String query) {
        given().auth()
                .oauth2(supervisor())
                .get("/v1/invitations" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private Story closedOn(Instant reportedAt) {
        var story = cases.burglary();
        cases.hear(cases.upToClosing(story, reportedAt, AgeBand.AGE_18_TO_59));
        cases.hear(List.of(cases.closing(story)));
        return story;
    }

    private static ValidatableResponse list(Story story) {
        return given().auth()
                .oauth2(officer("CN"))
                .get("/v1/invitations?caseId=" + story.caseId())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse facts(UUID invitation) {
        return given().auth()
                .oauth2(Tokens.of("service-notification").token())
                .get("/internal/v1/invitations/" + invitation + "/message-facts")
                .then();
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static String officer(String unit) {
        return Tokens.of("victim-care-officer").unit(unit).token();
    }

    private static String supervisor() {
        return Tokens.of("supervisor").token();
    }
}
