package org.victimcare.cases;

import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.supervisor;

import io.restassured.response.Response;

/** Those who speak for victims, as API tests need them. */
public final class Speakers {

    /** A child that was nine in November 2026, and is still one for a while. */
    public static final String CHILD = """
            {"role": "SELF", "givenName": "Kit", "familyName": "Example", "dateOfBirth": "2017-05-01",
             "riskLevel": "STANDARD", "contactPlan": %s}""";

    private Speakers() {}

    /** A case with one victim. */
    public static String caseOf(String victim) {
        return open(", \"victims\": [" + victim + "]");
    }

    public static String path(String caseId, String victimId) {
        return "/v1/cases/" + caseId + "/victims/" + victimId + "/representatives";
    }

    /** A mother who may receive information, decide and be contacted. */
    public static String mother(String more) {
        return speaker("PARENT_GUARDIAN", "PARENTAL_RESPONSIBILITY", true, true, true, more);
    }

    public static String speaker(
            String role, String basis, boolean receive, boolean decide, boolean contact, String more) {
        return """
                {"role": "%s", "basis": "%s", "givenName": "Mary", "familyName": "Example", "preferredName": "Molly",
                 "scope": {"mayReceiveInformation": %s, "mayDecide": %s, "mayBeContacted": %s} %s}""".formatted(role, basis, receive, decide, contact, more);
    }

    public static Response appoint(String caseId, String victimId, String body) {
        return supervisor().body(body).post(path(caseId, victimId));
    }

    /** Somebody who was appointed. */
    public static String appointed(String caseId, String victimId, String body) {
        return appoint(caseId, victimId, body).then().statusCode(201).extract().path("id");
    }

    /** Sets the first contact plan of somebody. */
    public static void agree(String caseId, String victimId, String representative, String plan) {
        supervisor()
                .header("If-Match", "0")
                .body(plan)
                .put(path(caseId, victimId) + "/" + representative + "/contact-plan")
                .then()
                .statusCode(200);
    }

    public static Response exclude(
            String caseId, String victimId, String representative, String version, String ground) {
        return supervisor()
                .header("If-Match", version)
                .body("{\"ground\": \"%s\", \"reason\": \"The officer said so.\"}".formatted(ground))
                .post(path(caseId, victimId) + "/" + representative + "/exclusion");
    }
}
