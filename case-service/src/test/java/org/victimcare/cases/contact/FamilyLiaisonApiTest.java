package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.opened;
import static org.victimcare.cases.CaseApi.opening;
import static org.victimcare.cases.CaseApi.reference;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.contact.Plans.ask;
import static org.victimcare.cases.contact.Plans.plan;
import static org.victimcare.cases.contact.Plans.victimWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.VictimCareServers;

/** A bereaved family hears from its family liaison officer alone. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class FamilyLiaisonApiTest {

    private static final String OFFICER =
            "{\"staffId\": \"flo-1\", \"name\": \"DC Example\", \"team\": \"Families\", \"phone\": \"020 7946 0009\"}";

    private final Evidence evidence;

    FamilyLiaisonApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void untilAnOfficerIsNamedATaskSaysSo() {
        var id = bereaved("");
        assertThat(openTasks(id)).isEqualTo(1);
        ask(id, firstVictim(id), "CHARGED", "EMAIL")
                .body("reason", equalTo("FAMILY_LIAISON"))
                .body("familyLiaisonOfficer", nullValue());
        assertThat(openTasks(id)).as("one is enough").isEqualTo(1);

        supervisor()
                .header("If-Match", "0")
                .body("{\"role\": \"FAMILY_LIAISON_OFFICER\", " + OFFICER.substring(1))
                .post("/v1/cases/{id}/officer-assignments", id)
                .then()
                .statusCode(200)
                .body("familyLiaisonOfficer.staffId", equalTo("flo-1"));

        assertThat(openTasks(id)).isZero();
        ask(id, firstVictim(id), "CHARGED", "EMAIL")
                .body("verdict", equalTo("BLOCKED"))
                .body("address", nullValue())
                .body("familyLiaisonOfficer", equalTo("flo-1"));
        assertThat(openTasks(id)).isZero();
    }

    @Test
    void aTaskThatWasDoneWithoutOneComesBackWithTheNextMessage() {
        var id = bereaved("");
        evidence.change("update task set state = 'DONE' where case_id = ?1", UUID.fromString(id));

        ask(id, firstVictim(id), "CHARGED", "EMAIL").body("reason", equalTo("FAMILY_LIAISON"));

        assertThat(openTasks(id)).isEqualTo(1);
    }

    @Test
    void whoeverIsNamedFromTheStartSeesTheCaseWhereverTheyWork() {
        var id = bereaved(", \"familyLiaisonOfficer\": " + OFFICER);

        assertThat(openTasks(id)).isZero();
        officer("flo-1", "SN").get("/v1/cases/{id}", id).then().statusCode(200);
        officer("flo-2", "SN").get("/v1/cases/{id}", id).then().statusCode(404);
        officer("flo-1", "SN")
                .queryParam("officer", "flo-1")
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.id", equalTo(id));
    }

    @Test
    void otherVictimsNeedNone() {
        var id = open(victimWith(plan("EMAIL ada@example.org")));

        assertThat(openTasks(id)).isZero();
    }

    private long openTasks(String caseId) {
        return evidence.one(
                "select count(*) from task where kind = 'FAMILY_LIAISON_NEEDED' and state = 'OPEN' and case_id = ?1",
                Long.class,
                UUID.fromString(caseId));
    }

    private static String bereaved(String more) {
        return opened(opening(reference(), more + victimWith(plan("EMAIL ada@example.org")))
                        .replace("BURGLARY", "HOMICIDE_BEREAVED"))
                .extract()
                .path("id");
    }
}
