package org.victimcare.cases.victim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class VictimApiTest {

    private final Evidence evidence;

    VictimApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void addsAVictimOnceForAKey() {
        var id = open("");
        var key = UUID.randomUUID().toString();
        var added = supervisor()
                .header("Idempotency-Key", key)
                .body(victim(""))
                .post("/v1/cases/{id}/victims", id)
                .then()
                .statusCode(201)
                .body("preferredName", equalTo("Ada"))
                .body("ageBand", equalTo("AGE_18_TO_59"))
                .body("enhanced", equalTo(false))
                .extract();

        supervisor()
                .header("Idempotency-Key", key)
                .body(victim(""))
                .post("/v1/cases/{id}/victims", id)
                .then()
                .statusCode(201)
                .body("id", equalTo(added.path("id")));

        supervisor().get("/v1/cases/{id}/victims", id).then().body("id", contains(added.<String>path("id")));
    }

    @Test
    void everyReadingIsOnRecord() {
        var id = open(", \"victims\": [" + victim("") + "]");
        supervisor()
                .get("/v1/cases/{id}/victims/{victim}", id, firstVictim(id))
                .then()
                .statusCode(200);
        supervisor().get("/v1/cases/{id}", id).then().statusCode(200);

        assertThat(evidence.accessTo(id))
                .containsExactly(
                        "COLLECTION open-case",
                        "CONSULTATION read-victim",
                        "CONSULTATION read-victim",
                        "CONSULTATION read-case");
    }

    @Test
    void aChildHasEnhancedRightsWhateverStaffSay() {
        var id = open(", \"victims\": [" + victim("").replace("1990", "2012") + "]");
        var path = "/v1/cases/" + id + "/victims/" + firstVictim(id);

        supervisor()
                .header("If-Match", "0")
                .body("{\"riskLevel\": \"HIGH\", \"enhancedCategories\": [\"INTIMIDATED\"]}")
                .put(path + "/assessment")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("riskLevel", equalTo("HIGH"))
                .body("enhancedCategories", containsInAnyOrder("VULNERABLE", "INTIMIDATED"));
    }

    @Test
    void lesserRightsNeedAReason() {
        var id = open(", \"victims\": [" + victim(", \"enhancedCategories\": [\"INTIMIDATED\"]") + "]");
        var path = "/v1/cases/" + id + "/victims/" + firstVictim(id) + "/assessment";
        var none = "{\"riskLevel\": \"STANDARD\", \"enhancedCategories\": []%s}";

        supervisor()
                .header("If-Match", "0")
                .body(none.formatted(""))
                .put(path)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:lesser-rights-need-reason"));
        supervisor()
                .header("If-Match", "0")
                .body(none.formatted(", \"reason\": \"Was recorded by mistake.\""))
                .put(path)
                .then()
                .statusCode(200)
                .body("enhanced", equalTo(false))
                .body("enhancedCategories", empty());
    }

    @Test
    void everyAssessmentIsKeptWithWhoMadeItAndWhy() {
        var id = open(", \"victims\": [" + victim(", \"enhancedCategories\": [\"INTIMIDATED\"]") + "]");
        var path = "/v1/cases/" + id + "/victims/" + firstVictim(id);
        supervisor()
                .header("If-Match", "0")
                .body("""
                        {"riskLevel": "HIGH", "enhancedCategories": ["INTIMIDATED"],
                         "needs": ["SHELTER_ACCOMMODATION", "FINANCE_BENEFITS"]}""")
                .put(path + "/assessment")
                .then()
                .statusCode(200);
        supervisor()
                .header("If-Match", "1")
                .body("{\"riskLevel\": \"MEDIUM\", \"enhancedCategories\": [], \"reason\": \"He moved away.\"}")
                .put(path + "/assessment")
                .then()
                .statusCode(200);

        supervisor()
                .get(path + "/assessments")
                .then()
                .statusCode(200)
                .body("items.riskLevel", contains("MEDIUM", "HIGH"))
                .body("items.lesserRights", contains(true, false))
                .body("items[0].reason", equalTo("He moved away."))
                .body("items[0].assessedBy", equalTo("sup-1"))
                .body("items[0].needs", empty())
                .body("items[1].needs", contains("SHELTER_ACCOMMODATION", "FINANCE_BENEFITS"));
        assertThat(evidence.accessTo(id)).contains("CONSULTATION read-assessments");
    }

    @Test
    void aVictimOfAnotherCaseIsNotThere() {
        var id = open(", \"victims\": [" + victim("") + "]");

        supervisor()
                .get("/v1/cases/{id}/victims/{victim}", open(""), firstVictim(id))
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:victim-not-found"));
    }

    @Test
    void whoseAgeNobodyKnowsIsTreatedAsAChild() {
        var id = open(", \"victims\": [" + victim("").replace("\"dateOfBirth\": \"1990-05-01\",", "") + "]");

        supervisor()
                .get("/v1/cases/{id}/victims/{victim}", id, firstVictim(id))
                .then()
                .body("dateOfBirth", nullValue())
                .body("ageBand", equalTo("NOT_KNOWN"))
                .body("enhancedCategories", contains("VULNERABLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2126-01-01", "1826-01-01"})
    void anImplausibleBirthIsRefused(String born) {
        supervisor()
                .body(victim("").replace("1990-05-01", born))
                .post("/v1/cases/{id}/victims", open(""))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:birth-date-implausible"));
    }
}
