package org.victimcare.cases.casefile;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.opened;
import static org.victimcare.cases.CaseApi.opening;
import static org.victimcare.cases.CaseApi.reference;
import static org.victimcare.cases.CaseApi.supervisor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class VisibilityApiTest {

    private static final String ASSIGNED = """
            , "marking": "%s", "investigatingOfficer":
            {"staffId": "io-9", "name": "PC Example", "team": "Team", "phone": "020 7946 0001"}""";

    @Test
    void anOfficerSeesTheCasesOfTheOwnUnit() {
        var reference = reference();
        var id = open(reference, "");

        sees(officer("vco-1", "CN"), id);
        seesNot(officer("vco-2", "SN"), id);
        finds(officer("vco-1", "CN"), reference, 1);
        finds(officer("vco-2", "SN"), reference, 0);
    }

    @Test
    void anOfficerSeesWhatIsAssignedToThem() {
        var reference = reference();
        var id = open(reference, ASSIGNED.formatted("NORMAL"));

        sees(officer("io-9", "SN"), id);
        finds(officer("io-9", "SN"), reference, 1);
    }

    @Test
    void aRestrictedCaseIsOpenToSupervisorsAndTheAssigned() {
        var reference = reference();
        var id = open(reference, ASSIGNED.formatted("RESTRICTED"));

        sees(supervisor(), id);
        sees(officer("io-9", "SN"), id);
        seesNot(officer("vco-1", "CN"), id);
        seesNot(as(Tokens.of("phone-line-agent")), id);
        finds(officer("vco-1", "CN"), reference, 0);
        finds(as(Tokens.of("phone-line-agent")), reference, 0);
        finds(supervisor(), reference, 1);
    }

    @Test
    void aSealedCaseIsHiddenFromAllButTheAssigned() {
        var reference = reference();
        var id = open(reference, ASSIGNED.formatted("SEALED"));

        sees(officer("io-9", "SN"), id);
        seesNot(supervisor(), id);
        seesNot(officer("vco-1", "CN"), id);
        finds(supervisor(), reference, 0);
        finds(officer("io-9", "SN"), reference, 1);
    }

    @Test
    void whoMaySeeARestrictedCaseSaysWhyAndThatIsOnRecord() {
        var id = open(reference(), ASSIGNED.formatted("RESTRICTED"));

        supervisor()
                .get("/v1/cases/{id}", id)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:access-reason-missing"));
        supervisor()
                .header("Access-Reason", "x".repeat(201))
                .get("/v1/cases/{id}", id)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:access-reason-too-long"));
        supervisor()
                .header("Access-Reason", "review of the week")
                .get("/v1/cases/{id}", id)
                .then()
                .statusCode(200);

        as(Tokens.of("auditor").subject("aud-1"))
                .queryParam("caseId", id)
                .get("/v1/access-log")
                .then()
                .statusCode(200)
                .body("items[0].reason", equalTo("review of the week"));
    }

    @Test
    void whoMayNotSeeARestrictedCaseIsNotAskedWhy() {
        var id = open(reference(), ASSIGNED.formatted("RESTRICTED"));

        officer("vco-1", "CN")
                .header("Access-Reason", "curious")
                .get("/v1/cases/{id}", id)
                .then()
                .statusCode(404);
        seesNot(officer("vco-1", "CN"), id);
    }

    @Test
    void whatIsHiddenIsHiddenOnEveryPath() {
        var id = open(reference(), ASSIGNED.formatted("SEALED"));

        for (var path : new String[] {"milestones", "entries", "timeline", "key-information", "victims"}) {
            supervisor().get("/v1/cases/{id}/" + path, id).then().statusCode(404);
        }
    }

    private static String open(String reference, String more) {
        return opened(opening(reference, more)).extract().path("id");
    }

    private static void sees(RequestSpecification who, String id) {
        who.header("Access-Reason", "call-back")
                .get("/v1/cases/{id}", id)
                .then()
                .statusCode(200);
    }

    private static void seesNot(RequestSpecification who, String id) {
        who.get("/v1/cases/{id}", id).then().statusCode(404);
    }

    private static void finds(RequestSpecification who, String reference, int cases) {
        who.queryParam("reference", reference)
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body("items", cases == 0 ? empty() : hasSize(cases));
    }
}
