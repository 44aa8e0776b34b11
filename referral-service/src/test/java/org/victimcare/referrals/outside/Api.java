package org.victimcare.referrals.outside;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hamcrest.Matchers;
import org.victimcare.testkit.Tokens;

/** The API as its callers use it. */
public final class Api {

    /** A consent that every service takes. */
    public static final String CONSENT = """
            {"basis": "EXPLICIT_CONSENT", "how": "BY_PHONE", "givenBy": "VICTIM",
             "scope": ["IDENTITY", "CONTACT", "CASE"]}""";

    private Api() {}

    public static RequestSpecification officer() {
        return as(Tokens.of("victim-care-officer").unit("CN").subject("officer-1"));
    }

    public static RequestSpecification partner(String service) {
        return as(Tokens.of("partner").agency(service).subject("partner-" + service));
    }

    public static RequestSpecification as(Tokens tokens) {
        return given().auth().oauth2(tokens.token());
    }

    public static Response make(UUID caseId, UUID victimId, String service) {
        return officer()
                .contentType(ContentType.JSON)
                .body("{\"victimId\": \"%s\", \"service\": \"%s\"}".formatted(victimId, service))
                .post("/v1/cases/{id}/referrals", caseId);
    }

    /** The id of a referral that was just made. */
    public static String draft(UUID caseId, UUID victimId, String service) {
        return make(caseId, victimId, service).then().statusCode(201).extract().path("id");
    }

    /** The id of a referral that may be sent. */
    public static String consented(UUID caseId, UUID victimId, String service) {
        var id = draft(caseId, victimId, service);
        post(officer(), id, "consent", 0, CONSENT).then().statusCode(200);
        return id;
    }

    /** The id of a referral that was sent. */
    public static String sent(UUID caseId, UUID victimId, String service) {
        var id = consented(caseId, victimId, service);
        post(officer(), id, "sending", 1).then().statusCode(200);
        return id;
    }

    public static Response post(RequestSpecification caller, String id, String action, long version) {
        return caller.header("If-Match", "\"" + version + "\"").post("/v1/referrals/{id}/" + action, id);
    }

    public static Response post(RequestSpecification caller, String id, String action, long version, String body) {
        return post(caller.contentType(ContentType.JSON).body(body), id, action, version);
    }

    public static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", Matchers.equalTo("urn:problem:" + code))
                .body("status", Matchers.equalTo(status));
    }

    /** How often case-service was asked for the pack of a victim. */
    public static int asked(UUID victimId) {
        var url = ConfigProvider.getConfig().getValue("quarkus.rest-client.case-service.url", String.class);
        return Integer.parseInt(given().get(url + "/asked/" + victimId).asString());
    }
}
