package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.contact.Plans.ask;
import static org.victimcare.cases.contact.Plans.path;
import static org.victimcare.cases.contact.Plans.plan;
import static org.victimcare.cases.contact.Plans.victimWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class PreferencesApiTest {

    private final Evidence evidence;

    PreferencesApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void whoOptsOutHearsNothingOfThatKindAndOptsBackIn() {
        var id = open(victimWith(plan("EMAIL ada@example.org", "SMS 07700 900001")));
        var victim = firstVictim(id);

        set(id, victim, 0, "{\"purpose\": \"SURVEY\"}, {\"purpose\": \"COURT\", \"channel\": \"SMS\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        ask(id, victim, "SURVEY_INVITE", "EMAIL").body("reason", equalTo("OPTED_OUT"));
        ask(id, victim, "SURVEY_INVITE", "SMS").body("reason", equalTo("OPTED_OUT"));
        ask(id, victim, "SENTENCED", "SMS").body("reason", equalTo("OPTED_OUT"));
        ask(id, victim, "SENTENCED", "EMAIL").body("verdict", equalTo("ALLOWED"));
        ask(id, victim, "CHARGED", "SMS").body("verdict", equalTo("ALLOWED"));

        set(id, victim, 2, "{\"purpose\": \"SURVEY\"}").then().statusCode(200);

        ask(id, victim, "SENTENCED", "SMS").body("verdict", equalTo("ALLOWED"));
        ask(id, victim, "SURVEY_INVITE", "SMS").body("reason", equalTo("OPTED_OUT"));
        supervisor()
                .get(path(id, victim) + "/contact-preferences")
                .then()
                .statusCode(200)
                .body("optedOut.purpose", contains("SURVEY"))
                .body("history.size()", equalTo(3))
                .body("history[2].optedOut", equalTo(false))
                .body("history[2].what.channel", equalTo("SMS"))
                .body("history[2].changedBy", equalTo("sup-1"));
        assertThat(evidence.accessTo(id))
                .contains("ALTERATION set-contact-preferences", "CONSULTATION read-contact-preferences");
    }

    @Test
    void whatChangesNothingIsNotAnnounced() {
        var id = open(victimWith(plan("EMAIL ada@example.org")));

        set(id, firstVictim(id), 0, "").then().statusCode(200).body("history", empty());
        assertThat(changes(id)).isZero();

        set(id, firstVictim(id), 0, "{\"purpose\": \"SUPPORT\"}").then().statusCode(200);
        assertThat(changes(id)).isEqualTo(1);
    }

    @Test
    void preferencesAreNotOverwrittenUnseen() {
        var id = open(victimWith(plan("EMAIL ada@example.org")));

        set(id, firstVictim(id), 7, "").then().statusCode(412);
        supervisor()
                .body("{\"optedOut\": []}")
                .put(path(id, firstVictim(id)) + "/contact-preferences")
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"purpose\": \"GOSSIP\"}",
                "{\"channel\": \"SMS\"}",
                "{\"purpose\": \"COURT\", \"channel\": \"UNKNOWN\"}"
            })
    void aPreferenceThatMakesNoSenseIs400(String optOut) {
        var id = open(victimWith(plan("EMAIL ada@example.org")));

        set(id, firstVictim(id), 0, optOut).then().statusCode(400);
    }

    private long changes(String caseId) {
        return evidence.one(
                "select count(*) from event_log where type like '%preferences-changed.v1' and key = ?1",
                Long.class, UUID.fromString(caseId));
    }

    private static Response set(String caseId, String victimId, int version, String optedOut) {
        return supervisor()
                .header("If-Match", Integer.toString(version))
                .body("{\"optedOut\": [" + optedOut + "]}")
                .put(path(caseId, victimId) + "/contact-preferences");
    }
}
