package org.victimcare.referrals.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.referrals.outside.Api.as;
import static org.victimcare.referrals.outside.Api.officer;
import static org.victimcare.referrals.outside.Api.partner;
import static org.victimcare.referrals.outside.Api.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.victimcare.referrals.outside.FakeCaseService;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(FakeCaseService.class)
class DirectoryApiTest {

    @Test
    void listsAllServicesPageByPage() {
        var first =
                officer().get("/v1/services?limit=15").then().statusCode(200).body("items", hasSize(15));

        officer()
                .get("/v1/services?limit=15&cursor=" + first.extract().path("next"))
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of("SVC16", "SVC17", "SVC18", "SVC19", "SVC20")))
                .body("items.fictional", hasItem(true))
                .body("next", nullValue());
    }

    @Test
    void findsServicesByCategoryAndBorough() {
        as(Tokens.of("operator"))
                .queryParam("category", "DOMESTIC_ABUSE")
                .queryParam("borough", "lambeth")
                .get("/v1/services")
                .then()
                .statusCode(200)
                .body("items.code", containsInAnyOrder("SVC04", "SVC05"));
    }

    @Test
    void tellsAPartnerWhatAServiceIs() {
        partner("SVC03")
                .get("/v1/services/SVC03")
                .then()
                .statusCode(200)
                .body("category", equalTo("DOMESTIC_ABUSE"))
                .body("riskLevels", equalTo(List.of("HIGH")))
                .body("consent", equalTo("EXPLICIT"))
                .body("fictional", equalTo(true));
    }

    @Test
    void changesTheCapacityOfTheVersionThatWasRead() {
        var tag = officer().get("/v1/services/SVC12").getHeader("ETag");

        var changed = capacity("SVC12", tag, "{\"openPlaces\": 7, \"waitDays\": 40}");

        changed.then().statusCode(200).body("openPlaces", equalTo(7)).body("waitDays", equalTo(40));
        assertThat(changed.getHeader("ETag")).isNotEqualTo(tag);
        officer()
                .get("/v1/services/SVC12")
                .then()
                .body("openPlaces", equalTo(7))
                .body("capacityChangedBy", equalTo("boss"));
        problem(capacity("SVC12", tag, "{\"openPlaces\": 9, \"waitDays\": 4}"), 412, "overtaken");
    }

    @Test
    void wantsToKnowWhichCapacityIsChanged() {
        var answer = as(Tokens.of("supervisor"))
                .contentType(ContentType.JSON)
                .body("{\"openPlaces\": 7, \"waitDays\": 40}")
                .put("/v1/services/SVC11/capacity");

        problem(answer, 428, "if-match-missing");
    }

    @Test
    void refusesWhatIsNoCapacity() {
        problem(capacity("SVC11", "\"0\"", "{\"openPlaces\": -1, \"waitDays\": 40}"), 400, "invalid-request")
                .body("violations.field", hasItem("openPlaces"));
        problem(capacity("SVC11", "\"0\"", "{\"openPlaces\": 1}"), 400, "invalid-request")
                .body("violations.field", hasItem("waitDays"));
        problem(capacity("SVC11", "\"0\"", "{\"places\": 1}"), 400, "invalid-request");
    }

    @Test
    void leavesCapacityToSupervisorsAndOperators() {
        var answer = officer()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"openPlaces\": 7, \"waitDays\": 40}")
                .put("/v1/services/SVC11/capacity");

        problem(answer, 403, "forbidden");
    }

    @Test
    void refusesFiltersThatMeanNothing() {
        problem(officer().get("/v1/services?category=NICE"), 400, "category-unknown");
        problem(officer().get("/v1/services?borough=Gotham"), 400, "borough-unknown");
        problem(officer().get("/v1/services?cursor=nonsense"), 400, "cursor-unknown");
        problem(officer().get("/v1/services/SVC99"), 404, "service-unknown");
    }

    @Test
    void showsNothingToStrangers() {
        problem(given().get("/v1/services"), 401, "unauthenticated");
        problem(given().auth().oauth2(Tokens.forged("operator")).get("/v1/services"), 401, "unauthenticated");
        problem(given().auth().oauth2(Tokens.expired("operator")).get("/v1/services"), 401, "unauthenticated");
        problem(as(Tokens.of("analyst")).get("/v1/services"), 403, "forbidden");
    }

    private static Response capacity(String code, String version, String body) {
        return as(Tokens.of("supervisor").subject("boss"))
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body)
                .put("/v1/services/{code}/capacity", code);
    }
}
