package org.victimcare.referrals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.victimcare.referrals.outside.FakeCaseService;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(FakeCaseService.class)
class OpenApiTest {

    private static final Path CHECKED_IN = Path.of("src", "main", "openapi", "openapi.yaml");

    @Test
    void isTheDocumentThatIsCheckedIn() throws IOException {
        var served = given().auth()
                .oauth2(Tokens.of("supervisor").token())
                .accept("application/yaml")
                .get("/openapi")
                .asString();

        if (Boolean.getBoolean("openapi.renew")) {
            Files.writeString(CHECKED_IN, served);
        }
        assertThat(served)
                .as("The API has changed. If that is meant: mvn test -Dtest=OpenApiTest -Dopenapi.renew=true")
                .isEqualTo(Files.readString(CHECKED_IN));
    }
}
