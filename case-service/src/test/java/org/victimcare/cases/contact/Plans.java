package org.victimcare.cases.contact;

import static org.hamcrest.Matchers.equalTo;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.restassured.response.ValidatableResponse;
import org.victimcare.testkit.Tokens;

/** Contact plans, and the question that they answer, as tests need them. */
final class Plans {

    private Plans() {}

    /** A plan by which anything may be sent to these at any time: each a channel, a space, and an address. */
    static String plan(String... ways) {
        var channels = new StringBuilder();
        for (var way : ways) {
            var parts = way.split(" ", 2);
            channels.append(channels.isEmpty() ? "" : ", ")
                    .append("{\"channel\": \"%s\", \"address\": \"%s\", \"allowed\": true}"
                            .formatted(parts[0], parts[parts.length - 1]));
        }
        return """
                {"channels": [%s],
                 "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
                 "discreet": false}""".formatted(channels);
    }

    /** The rest of a case with one victim who has this plan. */
    static String victimWith(String plan) {
        return ", \"victims\": [" + victim(", \"contactPlan\": " + plan) + "]";
    }

    static String path(String caseId, String victimId) {
        return "/v1/cases/" + caseId + "/victims/" + victimId;
    }

    static ValidatableResponse set(String caseId, String victimId, int version, String plan) {
        return supervisor()
                .header("If-Match", Integer.toString(version))
                .body(plan)
                .put(path(caseId, victimId) + "/contact-plan")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse ask(String caseId, String victimId, String purpose, String channel) {
        return as(Tokens.of("service-notification").subject("service-account-notification-service"))
                .body("{\"caseId\": \"%s\", \"victimId\": \"%s\", \"purpose\": \"%s\", \"channels\": [\"%s\"]}"
                        .formatted(caseId, victimId, purpose, channel))
                .post("/internal/v1/contact-decisions")
                .then()
                .statusCode(200);
    }

    static void allowed(String caseId, String victimId, String channel) {
        ask(caseId, victimId, "CASE_ACKNOWLEDGED", channel).body("verdict", equalTo("ALLOWED"));
    }

    static void blocked(String caseId, String victimId, String channel, String reason) {
        ask(caseId, victimId, "CASE_ACKNOWLEDGED", channel).body("reason", equalTo(reason));
    }
}
