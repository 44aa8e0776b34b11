package org.victimcare.feedback;

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
    void theDocumentThatIsCheckedInIsWhatTheServiceOffers() throws IOException {
        var offered = given().queryParam("format", "yaml")
                .get("/openapi")
                .then()
                .extract()
                .asString();

        if (Boolean.getBoolean("openapi.renew")) {
            Files.createDirectories(CHECKED_IN.getParent());
            Files.writeString(CHECKED_IN, offered);
        }

        assertThat(CHECKED_IN)
                .as("The REST interface has changed. If that is meant: run this test with -Dopenapi.renew=true and look"
                        + " at what changed.")
                .content()
                .isEqualTo(offered);
    }
}
