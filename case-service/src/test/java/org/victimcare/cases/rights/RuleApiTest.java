package org.victimcare.cases.rights;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class RuleApiTest {

    private static final String RULES = "/v1/rights/rules";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "victim-care-officer",
                "phone-line-agent",
                "investigating-officer",
                "supervisor",
                "auditor",
                "analyst",
                "operator"
            })
    void showsTheRulesWithTheirLimitsAndSources(String role) {
        as(Tokens.of(role))
                .get(RULES + "?date=2026-03-02")
                .then()
                .statusCode(200)
                .body("find { it.id == 'R6-ARREST' }.standard.amount", equalTo(5))
                .body("find { it.id == 'R6-ARREST' }.enhanced.unit", equalTo("WORKING_DAY"))
                .body("find { it.id == 'R6-ARREST' }.dutyHolder", equalTo("POLICE"))
                .body("find { it.id == 'R6-ARREST' }.pack", equalTo("UK-VCOP-2021"))
                .body(
                        "find { it.id == 'R6-ARREST' }.source",
                        equalTo("Bedfordshire PCC, the Victims' Code right by" + " right, right 6"))
                .body("find { it.id == 'R7-VPS' }.standard", nullValue())
                .body("find { it.id == 'R3-ACK' }.defaulted", equalTo(true))
                .body("find { it.id == 'R9-ULS-WINDOW' }.victimsOwnTime", equalTo(true));
    }

    @Test
    void showsThoseOfTodayWhenNoDateIsNamedAndNoneBeforeTheCode() {
        as(Tokens.of("analyst")).get(RULES).then().statusCode(200).body("$", hasSize(89));
        as(Tokens.of("analyst"))
                .get(RULES + "?date=2021-03-31")
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
    }

    @Test
    void refusesPartnersAndStrangersAndDatesThatAreNone() {
        as(Tokens.of("partner")).get(RULES).then().statusCode(403);
        given().get(RULES).then().statusCode(401);
        as(Tokens.of("analyst"))
                .get(RULES + "?date=soon")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:parameter-unreadable"));
    }
}
