package org.victimcare.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ProblemsTest {

    private static final String GOOD = "{\"word\": \"hello\", \"number\": 3, \"colour\": \"RED\"}";

    @Test
    void namesTheFieldsThatAreWrong() {
        problem(create("{\"word\": \" \", \"number\": 30}"), 400, "invalid-request")
                .body("violations.field", hasItem("word"))
                .body("violations.field", hasItem("number"));
    }

    @Test
    void refusesAFieldThatItDoesNotKnow() {
        problem(create("{\"word\": \"hello\", \"surprise\": 1}"), 400, "invalid-request")
                .body("violations.field", hasItem("surprise"));
    }

    @Test
    void refusesAWrongTypeWithoutQuotingIt() {
        problem(create("{\"word\": \"hello\", \"number\": \"07700900123\"}"), 400, "invalid-request")
                .body("violations.field", hasItem("number"))
                .body(not(containsString("07700900123")));
        problem(create("{\"word\": \"hello\", \"colour\": \"PUCE\"}"), 400, "invalid-request")
                .body("violations.field", hasItem("colour"));
    }

    @Test
    void refusesBrokenJson() {
        problem(create("{\"word\": "), 400, "unreadable-body");
        problem(create("nonsense"), 400, "unreadable-body");
        problem(create(""), 400, "unreadable-body");
    }

    @Test
    void wantsAToken() {
        problem(
                given().contentType("application/json")
                        .body(GOOD)
                        .post("/v1/probes")
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void refusesForgedAndExpiredTokens() {
        problem(with(Tokens.forged("supervisor")).body(GOOD).post("/v1/probes").then(), 401, "unauthenticated");
        problem(with(Tokens.expired("supervisor")).body(GOOD).post("/v1/probes").then(), 401, "unauthenticated");
        problem(with("nonsense").body(GOOD).post("/v1/probes").then(), 401, "unauthenticated");
    }

    @Test
    void refusesTheWrongRole() {
        problem(with(Tokens.of("analyst").token()).body(GOOD).post("/v1/probes").then(), 403, "forbidden");
    }

    @Test
    void deniesWhatNobodyThoughtOf() {
        problem(supervisor().get("/v1/forgotten").then(), 403, "forbidden");
    }

    @Test
    void answersUnknownPathsMethodsAndMediaTypesWithProblems() {
        problem(supervisor().get("/v1/nowhere").then(), 404, "not-found");
        problem(supervisor().body(GOOD).put("/v1/probes/no-uuid").then(), 404, "not-found");
        problem(supervisor().delete("/v1/probes").then(), 405, "method-not-allowed");
        problem(
                supervisor()
                        .contentType("text/plain")
                        .body("hello")
                        .post("/v1/probes")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void tellsAQuestionPutWronglyFromWhatIsNotThere() {
        var echo = "/v1/probes/{id}/echo";
        var id = UUID.randomUUID().toString();

        supervisor()
                .queryParam("of", id)
                .queryParam("colour", "RED")
                .get(echo, id)
                .then()
                .statusCode(200);
        problem(supervisor().queryParam("of", "no-uuid").get(echo, id).then(), 400, "parameter-unreadable");
        problem(supervisor().queryParam("colour", "PUCE").get(echo, id).then(), 400, "parameter-unreadable");
        problem(supervisor().queryParam("of", id).get(echo, "no-uuid").then(), 404, "not-found");
    }

    @Test
    void passesOverNoFilterThatItDoesNotKnow() {
        var answer = problem(
                supervisor()
                        .queryParam("color", "RED")
                        .get("/v1/probes/{id}/echo", UUID.randomUUID())
                        .then(),
                400,
                "parameter-unknown");
        answer.body("detail", equalTo("What can be asked by here: colour, of."));
        problem(supervisor().queryParam("x", "y").get("/v1/probes/failure").then(), 400, "parameter-unknown");
        problem(given().queryParam("x", "y").get("/v1/probes/failure").then(), 401, "unauthenticated");
    }

    @Test
    void wantsToKnowWhichVersionIsChanged() {
        problem(change(null), 428, "if-match-missing");
        problem(change("\"6\""), 412, "overtaken");
        change("\"7\"").statusCode(200).header("ETag", "\"8\"");
    }

    @Test
    void saysNothingOfAFailureButWhereToLook() {
        problem(supervisor().get("/v1/probes/failure").then(), 500, "failure")
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body(not(containsString("secret")));
    }

    @Test
    void givesTheFirstAnswerAgainToARepeatedCreation() {
        var key = UUID.randomUUID().toString();

        var first = supervisor().header("Idempotency-Key", key).body(GOOD).post("/v1/probes");
        var second = supervisor().header("Idempotency-Key", key).body(GOOD).post("/v1/probes");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo("\"7\"").isEqualTo(first.header("ETag"));
    }

    @Test
    void refusesAnotherRequestWithTheSameKey() {
        var key = UUID.randomUUID().toString();
        supervisor()
                .header("Idempotency-Key", key)
                .body(GOOD)
                .post("/v1/probes")
                .then()
                .statusCode(201);

        problem(
                supervisor()
                        .header("Idempotency-Key", key)
                        .body(GOOD.replace("hello", "bye"))
                        .post("/v1/probes")
                        .then(),
                422,
                "idempotency-key-reused");
    }

    @Test
    void doesNotMixTheKeysOfTwoCallers() {
        var key = UUID.randomUUID().toString();
        supervisor()
                .header("Idempotency-Key", key)
                .body(GOOD)
                .post("/v1/probes")
                .then()
                .statusCode(201);

        with(Tokens.of("supervisor").subject("somebody-else").token())
                .header("Idempotency-Key", key)
                .body(GOOD.replace("hello", "bye"))
                .post("/v1/probes")
                .then()
                .statusCode(201)
                .body("word", equalTo("bye"));
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    private static RequestSpecification supervisor() {
        return with(Tokens.of("supervisor").token());
    }

    private static ValidatableResponse create(String body) {
        return supervisor().body(body).post("/v1/probes").then();
    }

    private static ValidatableResponse change(@Nullable String version) {
        var request = supervisor().body(GOOD);
        return (version == null ? request : request.header("If-Match", version))
                .put("/v1/probes/{id}", UUID.randomUUID())
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:" + code))
                .body("status", equalTo(status));
    }
}
