package org.victimcare.cases;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.victimcare.testkit.Tokens;

/** Speaks with the service as staff and other services do. */
public final class CaseApi {

    private CaseApi() {}

    public static RequestSpecification as(Tokens who) {
        return given().auth().oauth2(who.token()).contentType(ContentType.JSON);
    }

    /** Sees every case that is not restricted to named people. */
    public static RequestSpecification supervisor() {
        return as(Tokens.of("supervisor").subject("sup-1").unit("CN"));
    }

    public static RequestSpecification officer(String subject, String unit) {
        return as(Tokens.of("victim-care-officer").subject(subject).unit(unit));
    }

    /** A reference that no other test has. */
    public static String reference() {
        return "01/" + UUID.randomUUID().toString().replace("-", "") + "/26";
    }

    public static String opening(String reference, String more) {
        return """
                {"reference": {"scheme": "CONNECT", "value": "%s"}, "category": "BURGLARY", "borough": "Camden",
                 "reportedAt": "2026-03-02T09:00:00Z" %s}""".formatted(reference, more);
    }

    /** Opens a case of Camden's unit and returns its id. */
    public static String open(String more) {
        return opened(opening(reference(), more)).extract().path("id");
    }

    public static ValidatableResponse opened(String body) {
        return supervisor().body(body).post("/v1/cases").then().statusCode(201);
    }

    public static String victim(String more) {
        return """
                {"role": "SELF", "givenName": "Ada", "familyName": "Example", "dateOfBirth": "1990-05-01",
                 "riskLevel": "STANDARD" %s}""".formatted(more);
    }

    /** A plan by which an email may be sent at any time. */
    public static String plan(String more) {
        return """
                {"channels": [{"channel": "EMAIL", "address": "ada@example.org", "allowed": true %s}],
                 "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
                 "discreet": false}""".formatted(more);
    }

    /** The id of the first victim of a case. */
    public static String firstVictim(String caseId) {
        return supervisor()
                .get("/v1/cases/{id}/victims", caseId)
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }
}
