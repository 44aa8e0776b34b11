package org.victimcare.feedback.response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.contracts.FollowUpReason;
import org.victimcare.contracts.FollowUpRequested;
import org.victimcare.contracts.SurveyAnswered;
import org.victimcare.contracts.SurveyDue;
import org.victimcare.feedback.EventsOf;
import org.victimcare.feedback.invitation.ClosedCases;
import org.victimcare.feedback.invitation.ClosedCases.Story;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ResponseApiTest {

    private static final String OWN_WORDS = "My blue bicycle and a kind constable";

    @Inject
    ClosedCases cases;

    @Inject
    EventsOf eventsOf;

    @Inject
    Session database;

    @Test
    void anAnswerIsKeptAnnouncedAndCanBeReadByStaff() {
        var story = cases.burglary();
        var token = cases.tokenOf(story);

        var id = answer(Map.of("token", token, "answers", fine(), "comment", OWN_WORDS))
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", notNullValue())
                .extract()
                .<String>path("responseId");

        given().auth()
                .oauth2(officer("CN"))
                .get("/v1/responses/" + id)
                .then()
                .statusCode(200)
                .body("answers.OVERALL", equalTo("VERY_SATISFIED"))
                .body("answers.TREATMENT", equalTo("DONT_KNOW"))
                .body("comment", equalTo(OWN_WORDS))
                .body("followUp", nullValue());
        assertThat(eventsOf.theCase(story.caseId())).hasSize(2).last().satisfies(event -> {
            assertThat(event).isInstanceOf(SurveyAnswered.class);
            assertThat(((SurveyAnswered) event).satisfied()).isTrue();
        });
    }

    @Test
    void aBadAnswerAsksForAPersonOnceAndWithoutItsWords() {
        var story = cases.burglary();
        var token = cases.tokenOf(story);

        answer(Map.of(
                        "token",
                        token,
                        "answers",
                        Map.of("OVERALL", "COMPLETELY_DISSATISFIED", "FOLLOW_UP", "COMPLETELY_DISSATISFIED"),
                        "comment",
                        "I am not safe: " + OWN_WORDS))
                .statusCode(201);

        var events = eventsOf.theCase(story.caseId());
        assertThat(events)
                .extracting(event -> (Object) event.getClass())
                .containsExactly(SurveyDue.class, SurveyAnswered.class, FollowUpRequested.class);
        assertThat(((FollowUpRequested) events.get(2)).reason()).isEqualTo(FollowUpReason.WORDS_OF_DANGER);
        assertThat(envelopes(story.caseId())).doesNotContain("bicycle").doesNotContain(token);
    }

    @Test
    void aLinkIsGoodForOneAnswer() {
        var story = cases.burglary();
        var token = cases.tokenOf(story);
        answer(Map.of("token", token, "answers", fine())).statusCode(201);

        answer(Map.of("token", token, "answers", Map.of("OVERALL", "NEITHER")))
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:already-answered"));

        assertThat(eventsOf.theCase(story.caseId())).hasSize(2);
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsTold() {
        var story = cases.burglary();
        var request = Map.of("token", cases.tokenOf(story), "answers", fine());

        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> answer(request).extract().statusCode()))
                .limit(2)
                .toList();

        assertThat(statuses).extracting(CompletableFuture::join).containsExactlyInAnyOrder(201, 410);
        assertThat(eventsOf.theCase(story.caseId())).hasSize(2);
    }

    @Test
    void anAnswerIsCountedWithItsGroup() {
        var story = Story.in("Borough of " + UUID.randomUUID(), "CN");

        answer(Map.of("token", cases.tokenOf(story), "answers", fine())).statusCode(201);

        assertThat(counters(story.borough())).containsExactly("INVITATION 1 1", "OVERALL 1 1");
    }

    @Test
    void theSameKeyGetsTheSameAnswer() {
        var token = cases.tokenOf(cases.burglary());
        var request = Map.of("token", token, "answers", fine());
        var key = UUID.randomUUID().toString();
        var first = answer(key, request).statusCode(201).extract().asString();

        var second = answer(key, request).statusCode(201).extract().asString();

        assertThat(second).isEqualTo(first);
        answer(key, Map.of("token", token, "answers", Map.of("OVERALL", "NEITHER")))
                .statusCode(422)
                .body("type", equalTo("urn:problem:idempotency-key-reused"));
    }

    @Test
    void aTokenThatNeverWasIsToldNothing() {
        answer(Map.of("token", "A".repeat(43), "answers", fine()))
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", equalTo("This link does not work any more."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "broken JSON           | {",
                "no body               | null",
                "no token              | {\"answers\": {\"OVERALL\": \"NEITHER\"}}",
                "no answers            | {\"token\": \"x\", \"answers\": {}}",
                "no overall answer     | {\"token\": \"x\", \"answers\": {\"TREATMENT\": \"NEITHER\"}}",
                "an unknown question   | {\"token\": \"x\", \"answers\": {\"NONSENSE\": \"NEITHER\"}}",
                "an unknown rating     | {\"token\": \"x\", \"answers\": {\"OVERALL\": \"NONSENSE\"}}",
                "a rating that is null | {\"token\": \"x\", \"answers\": {\"OVERALL\": null}}",
                "an unknown field      | {\"token\": \"x\", \"answers\": {\"OVERALL\": \"NEITHER\"}, \"more\": 1}",
                "a wrong type          | {\"token\": [], \"answers\": {\"OVERALL\": \"NEITHER\"}}"
            })
    void aRequestThatMakesNoSenseIsRefused(String why, String body) {
        given().contentType("application/json")
                .body(body)
                .post("/v1/responses")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aCommentIsBounded() {
        var token = cases.tokenOf(cases.burglary());

        answer(Map.of("token", token, "answers", fine(), "comment", "x".repeat(2001)))
                .statusCode(400)
                .body("violations.field", hasItem("comment"));
        answer(Map.of("token", token, "answers", fine(), "comment", "x".repeat(2000)))
                .statusCode(201);
    }

    @Test
    void whatIsNoJsonOrTooLargeIsRefused() {
        given().contentType("text/plain")
                .body("hello")
                .post("/v1/responses")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        answer(Map.of("token", "x", "answers", fine(), "comment", "x".repeat(1_100_000)))
                .statusCode(413);
        given().put("/v1/responses").then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void whoMayNotReadAResponseIsNotShownIt() {
        var token = cases.tokenOf(cases.burglary());
        var id = answer(Map.of("token", token, "answers", fine())).extract().<String>path("responseId");

        given().get("/v1/responses/" + id).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.expired("supervisor"))
                .get("/v1/responses/" + id)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.of("analyst").token())
                .get("/v1/responses/" + id)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(officer("SX"))
                .get("/v1/responses/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:response-not-found"));
    }

    @Test
    void everyReadingIsLogged() {
        var story = cases.burglary();
        var id = answer(Map.of("token", cases.tokenOf(story), "answers", fine()))
                .extract()
                .<String>path("responseId");

        given().auth()
                .oauth2(Tokens.of("supervisor").subject("staff-77").token())
                .get("/v1/responses/" + id)
                .then()
                .statusCode(200);

        assertThat(accessesTo(story.caseId()))
                .contains("CONSULTATION staff-77 read-response", "COLLECTION system answer-survey");
    }

    @Test
    void theScaleInTheDatabaseIsTheOneInTheCode() {
        var row = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select min || ' ' || max || ' ' || low_is_good || ' ' || top_box from scale"
                                + " where id = 'SATISFACTION_7'",
                        String.class)
                .getSingleResult());

        assertThat(row).isEqualTo("1 7 true 3");
    }

    private String envelopes(UUID caseId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.join(
                        "\n",
                        database.createNativeQuery("select envelope from event_log where key = ?1", String.class)
                                .setParameter(1, caseId)
                                .getResultList()));
    }

    private List<String> counters(String borough) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select what || ' ' || base || ' ' || hits from share_count where borough = ?1 order by what",
                        String.class)
                .setParameter(1, borough)
                .getResultList());
    }

    private List<String> accessesTo(UUID caseId) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select operation || ' ' || caller || ' ' || action from access_log where case_id = ?1",
                        String.class)
                .setParameter(1, caseId)
                .getResultList());
    }

    private static Map<String, String> fine() {
        return Map.of("OVERALL", "VERY_SATISFIED", "TREATMENT", "DONT_KNOW");
    }

    private static ValidatableResponse answer(Map<String, ?> request) {
        return given().contentType("application/json")
                .body(request)
                .post("/v1/responses")
                .then();
    }

    private static ValidatableResponse answer(String key, Map<String, ?> request) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(request)
                .post("/v1/responses")
                .then();
    }

    private static String officer(String unit) {
        return Tokens.of("victim-care-officer").unit(unit).token();
    }
}
