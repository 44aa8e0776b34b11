package org.victimcare.notifications.message;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class TemplateApiTest {

    @Test
    void listsEveryMessageWithItsVersionAndWhatItsTextCosts() {
        given().auth()
                .oauth2(Tokens.of("phone-line-agent").token())
                .get("/v1/templates")
                .then()
                .statusCode(200)
                .body("id", hasSize(Template.values().length))
                .body("version", everyItem(matchesPattern("[0-9a-f]{12}")))
                .body("sms.segments", everyItem(lessThanOrEqualTo(1)))
                .body("find { it.id == 'CHARGED' }.easyRead", equalTo(true))
                .body("find { it.id == 'TRANSFERRED' }.easyRead", equalTo(false));
    }

    @Test
    void showsAMailAndWhatALockedScreenShowsOfIt() {
        preview("CHARGED", "{\"channel\":\"EMAIL\"}")
                .statusCode(200)
                .body("subject", equalTo("An update for you"))
                .body("text", containsString("Sam Okafor"))
                .body("html", containsString("<h1"))
                .body("lockScreen", startsWith("An update for you There is something new"))
                .body("sms", nullValue());
    }

    @Test
    void showsATextMessageWithItsParts() {
        preview("SURVEY_INVITE", "{\"channel\":\"SMS\",\"language\":\"cy\",\"format\":\"LARGE_PRINT\"}")
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("text", containsString("http://127.0.0.1:8084/r/"))
                .body("sms.encoding", equalTo("GSM_7"))
                .body("sms.segments", equalTo(1))
                .body("lockScreenLength", equalTo(140));
    }

    @Test
    void showsTheWordsForACall() {
        preview("BAIL_CHANGED", "{\"channel\":\"PHONE\"}")
                .statusCode(200)
                .body("text", startsWith("Before you say anything"))
                .body("lockScreen", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"channel\":\"PIGEON\"}",
                "{\"channel\":\"UNKNOWN\"}",
                "{\"channel\":\"SMS\",\"language\":\"Welsh!\"}",
                "{\"channel\":\"SMS\",\"victimId\":1}"
            })
    void refusesWhatCannotBeShown(String body) {
        preview("CHARGED", body).statusCode(400);
    }

    @Test
    void knowsNoOtherMessages() {
        preview("HELLO", "{\"channel\":\"SMS\"}").statusCode(404).body("type", equalTo("urn:problem:template-unknown"));
    }

    @Test
    void isNotForPartners() {
        given().auth()
                .oauth2(Tokens.of("partner").token())
                .get("/v1/templates")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse preview(String template, String body) {
        return given().auth()
                .oauth2(Tokens.of("supervisor").token())
                .contentType("application/json")
                .body(body)
                .post("/v1/templates/" + template + "/preview")
                .then();
    }
}
