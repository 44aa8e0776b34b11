package org.victimcare.cases.keyinformation;

import static org.hamcrest.Matchers.equalTo;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@TestProfile(WelshApiTest.Reviewed.class)
@WithTestResource(VictimCareServers.class)
class WelshApiTest {

    /** As if a translator had reviewed the Welsh texts. */
    public static class Reviewed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("victimcare.texts.welsh-reviewed", "true");
        }
    }

    @Test
    void aVictimWhoSpeaksWelshReadsWelsh() {
        var id = open(", \"victims\": [" + victim(", \"language\": \"cy\"") + "]");

        supervisor()
                .get("/v1/cases/{id}/victims/{victim}/key-information", id, firstVictim(id))
                .then()
                .statusCode(200)
                .body("language", equalTo("cy"))
                .body("crime", equalTo("Bwrgleriaeth"))
                .body("statusText", equalTo("Mae eich trosedd wedi'i chofnodi."));
    }

    @Test
    void readsAnotherLanguageWhenThatIsAskedFor() {
        var id = open(", \"victims\": [" + victim(", \"language\": \"cy\"") + "]");

        supervisor()
                .get("/v1/cases/{id}/victims/{victim}/key-information?language=en", id, firstVictim(id))
                .then()
                .body("language", equalTo("en"));
        supervisor()
                .get("/v1/cases/{id}/key-information?language=cy", id)
                .then()
                .body("statusText", equalTo("Mae eich trosedd wedi'i chofnodi."));
        supervisor().get("/v1/cases/{id}/key-information", id).then().body("language", equalTo("en"));
    }
}
