package org.victimcare.cases.obligation;

import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.plan;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Speaks with the rights clock as staff do. */
final class RightsApi {

    private RightsApi() {}

    /** Opens a case with one victim of standard rights. */
    static String openWithVictim() {
        return open(", \"victims\": [" + victim(", \"contactPlan\": " + plan("")) + "]");
    }

    static void milestone(String caseId, String milestone, Instant happenedAt) {
        supervisor()
                .header("If-Match", version(caseId))
                .body("{\"milestone\": \"%s\", \"happenedAt\": \"%s\"}".formatted(milestone, happenedAt))
                .post("/v1/cases/{id}/milestones", caseId)
                .then()
                .statusCode(200);
    }

    static String version(String caseId) {
        return supervisor().get("/v1/cases/{id}", caseId).then().extract().header("ETag");
    }

    static ValidatableResponse trigger(String caseId, String victimId, String body) {
        return supervisor()
                .body(body)
                .post("/v1/cases/{id}/victims/{victim}/rights-triggers", caseId, victimId)
                .then();
    }

    static ValidatableResponse trigger(String key, String caseId, String victimId, String body) {
        return supervisor()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/cases/{id}/victims/{victim}/rights-triggers", caseId, victimId)
                .then();
    }

    static ValidatableResponse list(String caseId, String victimId) {
        return supervisor()
                .queryParam("limit", 200)
                .get("/v1/cases/{id}/victims/{victim}/obligations", caseId, victimId)
                .then()
                .statusCode(200);
    }

    static Map<String, Object> obligation(String caseId, String victimId, String rule) {
        List<Map<String, Object>> all =
                list(caseId, victimId).extract().path("items.findAll { it.rule == '" + rule + "' }");
        return all.get(all.size() - 1);
    }

    static String id(String caseId, String victimId, String rule) {
        return String.valueOf(obligation(caseId, victimId, rule).get("id"));
    }

    static String state(String caseId, String victimId, String rule) {
        return String.valueOf(obligation(caseId, victimId, rule).get("state"));
    }

    static ValidatableResponse detail(String obligationId) {
        return supervisor().get("/v1/obligations/{id}", obligationId).then().statusCode(200);
    }

    /** Changes an obligation in its present version. */
    static ValidatableResponse change(String obligationId, String what, String body) {
        return supervisor()
                .header("If-Match", detail(obligationId).extract().header("ETag"))
                .body(body)
                .post("/v1/obligations/{id}/" + what, obligationId)
                .then();
    }

    static ValidatableResponse told(String obligationId, Instant at) {
        return change(obligationId, "conversation", "{\"at\": \"%s\", \"channel\": \"PHONE\"}".formatted(at));
    }
}
