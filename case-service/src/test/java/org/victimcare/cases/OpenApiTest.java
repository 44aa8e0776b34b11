package org.victimcare.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class OpenApiTest {

    private static final Path CHECKED_IN = Path.of("src", "main", "openapi", "openapi.yaml");

    @Test
    void isWhatWasReviewed() throws IOException {
        var generated = given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var renewed = Path.of("target", "openapi.yaml");
        Files.writeString(renewed, generated);

        assertThat(Files.exists(CHECKED_IN) ? Files.readString(CHECKED_IN) : "")
                .as("The API changed. When that is meant: cp %s %s, and review the difference", renewed, CHECKED_IN)
                .isEqualTo(generated);
    }
}
