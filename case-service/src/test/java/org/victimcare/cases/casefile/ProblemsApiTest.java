package org.victimcare.cases.casefile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.opened;
import static org.victimcare.cases.CaseApi.opening;
import static org.victimcare.cases.CaseApi.reference;
import static org.victimcare.cases.CaseApi.supervisor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ProblemsApiTest {

    @Test
    void brokenJsonIs400() {
        problem(supervisor().body("{\"category\": ").post("/v1/cases").then(), 400, "unreadable-body");
    }

    @Test
    void anEmptyBodyIs400() {
        problem(supervisor().post("/v1/cases").then(), 400, "unreadable-body");
    }

    @Test
    void aBodyOfNullIs400() {
        supervisor().body("null").post("/v1/cases").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void anUnknownFieldIs400AndNamed() {
        var body = opening(reference(), ", \"suspect\": \"somebody\"");

        problem(supervisor().body(body).post("/v1/cases").then(), 400, "invalid-request")
                .body("violations.field", hasItem("suspect"));
    }

    @Test
    void aWrongTypeIs400AndNamed() {
        var body = opening(reference(), "").replace("\"2026-03-02T09:00:00Z\"", "\"last Monday\"");

        problem(supervisor().body(body).post("/v1/cases").then(), 400, "invalid-request")
                .body("violations.field", hasItem("reportedAt"));
    }

    @Test
    void anUnknownConstantIs400AndNamed() {
        var body = opening(reference(), "").replace("BURGLARY", "MISCHIEF");

        problem(supervisor().body(body).post("/v1/cases").then(), 400, "invalid-request")
                .body("violations.field", hasItem("category"));
    }

    @Test
    void aMissingFieldIs400AndNamed() {
        problem(supervisor().body("{}").post("/v1/cases").then(), 400, "invalid-request")
                .body("violations.field", hasItem("reference"))
                .body("violations.field", hasItem("reportedAt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forged", "nonsense", "expired"})
    void withoutAGoodTokenItIs401(String kind) {
        var token =
                switch (kind) {
                    case "forged" -> Tokens.forged("supervisor");
                    case "expired" -> Tokens.expired("supervisor");
                    default -> kind;
                };
        var request = kind.isEmpty() ? given() : given().auth().oauth2(token);

        problem(request.get("/v1/cases/{id}", open("")).then(), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "operator", "partner", "service-notification"})
    void whoMayNotSeeCasesIsTold403(String role) {
        var who = as(Tokens.of(role));

        problem(who.get("/v1/cases/{id}", open("")).then(), 403, "forbidden");
    }

    @Test
    void anAuditorReadsButChangesNothing() {
        var id = open("");

        as(Tokens.of("auditor")).get("/v1/cases/{id}", id).then().statusCode(200);
        problem(
                as(Tokens.of("auditor"))
                        .header("If-Match", "0")
                        .body("{\"reason\": \"x\"}")
                        .post("/v1/cases/{id}/reopening", id)
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void aParameterOfTheWrongFormIs400() {
        problem(supervisor().get("/v1/rights/rules?date=nonsense").then(), 400, "parameter-unreadable");
        problem(supervisor().get("/v1/cases?limit=many").then(), 400, "parameter-unreadable");
    }

    @Test
    void whatIsNotThereIs404() {
        problem(supervisor().get("/v1/cases/{id}", UUID.randomUUID()).then(), 404, "case-not-found");
        problem(supervisor().get("/v1/cases/nope").then(), 404, "not-found");
        problem(supervisor().get("/v1/nope").then(), 404, "not-found");
    }

    @Test
    void aWrongMethodIs405() {
        problem(supervisor().delete("/v1/cases/{id}", open("")).then(), 405, "method-not-allowed");
    }

    @Test
    void aTakenReferenceIs409() {
        var reference = reference();
        opened(opening(reference, ""));

        problem(
                supervisor()
                        .body(opening(reference.toUpperCase(Locale.ROOT).replace("/", " "), ""))
                        .post("/v1/cases")
                        .then(),
                409,
                "reference-taken");
    }

    @Test
    void anOvertakenVersionIs412AndChangesNothing() {
        var id = open("");

        problem(
                update().header("If-Match", "\"7\"")
                        .post("/v1/cases/{id}/milestones", id)
                        .then(),
                412,
                "overtaken");
        supervisor().get("/v1/cases/{id}", id).then().header("ETag", "\"0\"").body("status", equalTo("RECORDED"));
    }

    @Test
    void aChangeWithoutItsVersionIs428() {
        var id = open("");

        problem(update().post("/v1/cases/{id}/milestones", id).then(), 428, "if-match-missing");
    }

    @Test
    void aBodyThatIsTooLargeIs413() {
        var body = opening(reference(), ", \"categoryText\": \"" + "x".repeat(1_100_000) + "\"");

        supervisor().body(body).post("/v1/cases").then().statusCode(413).contentType("application/problem+json");
    }

    @Test
    void anotherMediaTypeIs415() {
        problem(
                supervisor()
                        .contentType(ContentType.TEXT)
                        .body("x")
                        .post("/v1/cases")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void theSameKeyWithAnotherBodyIs422() {
        var key = UUID.randomUUID().toString();
        supervisor()
                .header("Idempotency-Key", key)
                .body(opening(reference(), ""))
                .post("/v1/cases");

        problem(
                supervisor()
                        .header("Idempotency-Key", key)
                        .body(opening(reference(), ""))
                        .post("/v1/cases")
                        .then(),
                422,
                "idempotency-key-reused");
    }

    @Test
    void theSameKeyWithTheSameBodyGivesTheFirstAnswerAgain() {
        var key = UUID.randomUUID().toString();
        var body = opening(reference(), "");
        var first = supervisor()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/cases")
                .then()
                .statusCode(201);

        supervisor()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/cases")
                .then()
                .statusCode(201)
                .header("Location", first.extract().header("Location"))
                .header("ETag", "\"0\"")
                .body("id", equalTo(first.extract().path("id")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"unit\": \"XX\"",
                "\"marking\": \"SEALED\"",
                "\"reference\": {\"scheme\": \"CONNECT\", \"value\": \"//\"}",
                "\"reportedAt\": \"2126-01-01T00:00:00Z\"",
                "\"reportedAt\": \"1826-01-01T00:00:00Z\""
            })
    void nonsenseIs400(String field) {
        supervisor()
                .body("""
                        {"reference": {"scheme": "CONNECT", "value": "%s"}, "category": "BURGLARY",
                         "reportedAt": "2026-03-02T09:00:00Z", %s}""".formatted(reference(), field))
                .post("/v1/cases")
                .then()
                .statusCode(400)
                .body("type", startsWith("urn:problem:"));
    }

    private static RequestSpecification update() {
        return supervisor().body("{\"milestone\": \"PERIODIC_UPDATE\", \"happenedAt\": \"2026-03-04T22:00:00Z\"}");
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:" + code))
                .body("status", equalTo(status));
    }
}
