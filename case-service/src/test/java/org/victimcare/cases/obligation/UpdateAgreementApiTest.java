package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.obligation.RightsApi.openWithVictim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class UpdateAgreementApiTest {

    private final Evidence evidence;
    private String caseId = "";
    private String path = "";

    UpdateAgreementApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @BeforeEach
    void open() {
        caseId = openWithVictim();
        path = "/v1/cases/" + caseId + "/victims/" + firstVictim(caseId) + "/update-agreement";
    }

    @Test
    void theFirstAgreementChangesNothingThatSomebodySaw() {
        supervisor().get(path).then().statusCode(404).body("type", equalTo("urn:problem:update-agreement-not-found"));

        agree(Map.of(), 7).statusCode(200).header("ETag", "\"0\"").body("days", equalTo(7));

        supervisor().get(path).then().statusCode(200).header("ETag", "\"0\"").body("agreedBy", equalTo("sup-1"));
        assertThat(evidence.accessTo(caseId)).contains("CONSULTATION read-update-agreement");
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        agree(Map.of("If-None-Match", "*"), 7).statusCode(200);

        agree(Map.of(), 14).statusCode(428);
        agree(Map.of("If-None-Match", "*"), 14).statusCode(412).body("type", equalTo("urn:problem:overtaken"));
        agree(Map.of("If-Match", "\"3\""), 14).statusCode(412);
        agree(Map.of("If-Match", "\"0\""), 14)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("days", equalTo(14));
        supervisor().get(path).then().body("days", equalTo(14));
    }

    @Test
    void aVersionOfWhatIsNotThereIsOvertaken() {
        agree(Map.of("If-Match", "\"0\""), 7).statusCode(412);

        supervisor().get(path).then().statusCode(404);
    }

    @Test
    void ofTwoWhoAgreeForTheFirstTimeAtOnceOneIsAskedWhatTheySaw() throws Exception {
        var both = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> first = () -> agree(Map.of(), 7).extract().statusCode();

            var answers = both.invokeAll(List.of(first, first));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 428);
        } finally {
            both.shutdown();
        }
    }

    @Test
    void whoMayNotKnowTheCaseDoesNotKnowTheAgreement() {
        agree(Map.of(), 7).statusCode(200);

        officer("vco-9", "SN").get(path).then().statusCode(404).body("type", equalTo("urn:problem:case-not-found"));
    }

    private ValidatableResponse agree(Map<String, String> headers, int days) {
        return supervisor()
                .headers(headers)
                .body("{\"days\": " + days + "}")
                .put(path)
                .then();
    }
}
