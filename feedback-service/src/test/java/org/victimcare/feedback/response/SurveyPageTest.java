package org.victimcare.feedback.response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.FollowUpReason;
import org.victimcare.contracts.FollowUpRequested;
import org.victimcare.contracts.SurveyDue;
import org.victimcare.feedback.EventsOf;
import org.victimcare.feedback.invitation.ClosedCases;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class SurveyPageTest {

    private static final Instant QUIET_MINUTE = Instant.parse("2027-01-01T00:00:00Z");

    @Inject
    ClosedCases cases;

    @Inject
    EventsOf eventsOf;

    @Inject
    MovableClock clock;

    @AfterEach
    void showTheRealTime() {
        clock.reset();
    }

    @Test
    void thePageAsksAndKeepsNoTrace() {
        var token = cases.tokenOf(cases.burglary());

        given().get("/r/" + token)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .body("html.head.title", equalTo("Your feedback"));
    }

    @Test
    void thePageSaysNothingOfPoliceOrCrime() {
        var token = cases.tokenOf(cases.burglary());

        var page = given().get("/r/" + token).asString().toLowerCase(Locale.ROOT);

        assertThat(page)
                .doesNotContain("police", "victim", "crime", "officer", "offence", "burglary", "camden", "<script");
        assertThat(page).contains("leave this page now", "completely satisfied", "keep you informed");
    }

    @Test
    void lookingAtThePageUsesNothingUp() {
        var token = cases.tokenOf(cases.burglary());

        given().get("/r/" + token).then().statusCode(200);
        given().get("/r/" + token).then().statusCode(200);
    }

    @Test
    void theFormIsAnsweredOnce() {
        var story = cases.burglary();
        var token = cases.tokenOf(story);
        var form = given().formParam("overall", "FAIRLY_SATISFIED")
                .formParam("updates", "COMPLETELY_DISSATISFIED")
                .formParam("comment", "Nobody ever called back \uD83D\uDE41");

        form.post("/r/" + token).then().statusCode(200).body(containsString("Your answers were sent"));
        given().formParam("overall", "NEITHER")
                .post("/r/" + token)
                .then()
                .statusCode(410)
                .contentType("text/html")
                .body(containsString("answered before"));

        given().get("/r/" + token).then().statusCode(410).header("Cache-Control", "no-store");
        assertThat(eventsOf.theCase(story.caseId())).hasSize(3).last().satisfies(event -> assertThat(
                        ((FollowUpRequested) event).reason())
                .isEqualTo(FollowUpReason.NOT_KEPT_INFORMED));
    }

    @Test
    void aFormThatLacksTheLastAnswerComesBackWithWhatWasGiven() {
        var story = cases.burglary();
        var token = cases.tokenOf(story);

        given().formParam("treatment", "VERY_SATISFIED")
                .formParam("overall", "nonsense")
                .formParam("comment", "<script>alert(1)</script>")
                .post("/r/" + token)
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("<title>Error: Your feedback</title>"))
                .body(containsString("href=\"#overall\""))
                .body(containsString("id=\"treatment-VERY_SATISFIED\" checked"))
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script")));

        assertThat(eventsOf.theCase(story.caseId())).singleElement().isInstanceOf(SurveyDue.class);
    }

    @Test
    void aCommentThatIsTooLongComesBackWhole() {
        var token = cases.tokenOf(cases.burglary());
        var tooLong = "\u00e9".repeat(2001);

        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("overall", "NEITHER")
                .formParam("comment", tooLong)
                .post("/r/" + token)
                .then()
                .statusCode(400)
                .body(containsString("Write at most 2000 characters"))
                .body(containsString(tooLong));
    }

    @Test
    void aLongCommentInAnyScriptIsKept() {
        var story = cases.burglary();
        var token = cases.tokenOf(story);
        var longest = "\u4e2d".repeat(2000);

        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("overall", "NEITHER")
                .formParam("comment", longest)
                .post("/r/" + token)
                .then()
                .statusCode(200);

        given().auth()
                .oauth2(Tokens.of("supervisor").token())
                .get("/v1/responses/" + cases.invitationOf(story))
                .then()
                .body("comment", equalTo(longest));
    }

    @Test
    void aLinkThatNeverWasLooksLikeOneThatRanOut() {
        var ranOut = cases.tokenOf(cases.burglary());
        clock.advance(Duration.ofDays(29));

        var never = given().get("/r/" + "B".repeat(43))
                .then()
                .statusCode(404)
                .extract()
                .asString();
        var old = given().get("/r/" + ranOut).then().statusCode(404).extract().asString();

        assertThat(never).isEqualTo(old).contains("This link does not work any more.");
        given().formParam("overall", "NEITHER").post("/r/" + ranOut).then().statusCode(404);
    }

    @Test
    void whoTriesTooOftenMustWait() {
        clock.moveTo(QUIET_MINUTE);
        IntStream.range(0, 600).forEach(i -> given().get("/r/wrong").then().statusCode(404));

        given().get("/r/wrong").then().statusCode(429).contentType("text/html");
        given().contentType("application/json")
                .body("{\"token\": \"wrong\", \"answers\": {\"OVERALL\": \"NEITHER\"}}")
                .post("/v1/responses")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:too-many-attempts"));
        clock.advance(Duration.ofMinutes(1));
        given().get("/r/wrong").then().statusCode(404);
    }

    @Test
    void whatIsNoFormIsRefused() {
        given().contentType("application/json")
                .body("{}")
                .post("/r/token")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }
}
