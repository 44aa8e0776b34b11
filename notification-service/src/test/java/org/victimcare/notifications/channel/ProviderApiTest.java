package org.victimcare.notifications.channel;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class ProviderApiTest {

    @Test
    void showsWhoCarriesWhatAndHowWell() {
        given().auth()
                .oauth2(Tokens.of("operator").token())
                .get("/v1/providers")
                .then()
                .statusCode(200)
                .body("name", containsInAnyOrder("smtp", "notify-main"))
                .body("find { it.name == 'notify-main' }.channels", contains("SMS", "LETTER"))
                .body("find { it.name == 'notify-main' }.weight", equalTo(100));
    }

    @Test
    void isForThoseWhoRunIt() {
        given().auth()
                .oauth2(Tokens.of("phone-line-agent").token())
                .get("/v1/providers")
                .then()
                .statusCode(403);
    }
}
