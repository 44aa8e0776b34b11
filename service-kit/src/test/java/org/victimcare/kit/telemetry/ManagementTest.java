package org.victimcare.kit.telemetry;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ManagementTest {

    @TestHTTPResource(value = "", management = true)
    URL management;

    @TestHTTPResource("/q/health")
    URL publicPort;

    @Test
    void isAliveWithoutAskingAnybody() {
        given().get(management + "health/live")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks", hasSize(0));
    }

    @Test
    void isReadyWhenItsDatabaseIs() {
        given().get(management + "health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", org.hamcrest.Matchers.hasItem("Database connections health check"));
    }

    @Test
    void showsWhatAnOperatorWatches() {
        await().untilAsserted(() -> given().get(management + "metrics")
                .then()
                .statusCode(200)
                .body(containsString("victimcare_relay_leader 1.0"))
                .body(containsString("victimcare_relay_oldest_unpublished_seconds"))
                .body(containsString("victimcare_relay_lag_seconds"))
                .body(containsString("victimcare_inbox_parked")));
    }

    @Test
    void keepsHealthAndMetricsOffThePublicPort() {
        given().get(publicPort).then().statusCode(404);
    }
}
