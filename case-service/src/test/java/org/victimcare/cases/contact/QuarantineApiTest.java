package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;
import static org.victimcare.cases.contact.Plans.allowed;
import static org.victimcare.cases.contact.Plans.blocked;
import static org.victimcare.cases.contact.Plans.plan;
import static org.victimcare.cases.contact.Plans.set;
import static org.victimcare.cases.contact.Plans.victimWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class QuarantineApiTest {

    private static final String OLD_EMAIL = "EMAIL ada@example.org";
    private static final String NEW_EMAIL = "EMAIL new@example.org";
    private static final String PHONE = "PHONE 020 7946 0001";

    private final Evidence evidence;

    QuarantineApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void aNewAddressWaitsUntilItIsConfirmedByAnotherWay() {
        var id = open(victimWith(plan(OLD_EMAIL, PHONE)));
        var victim = firstVictim(id);
        allowed(id, victim, "EMAIL");

        set(id, victim, 0, plan(NEW_EMAIL, PHONE));

        blocked(id, victim, "EMAIL", "CONTACT_CHANGED");
        allowed(id, victim, "PHONE");
        assertThat(tasks(id, "CONTACT_QUARANTINE")).isEqualTo(1);
        var quarantine = onlyQuarantine(id, victim);

        confirm(
                        id,
                        victim,
                        quarantine,
                        "{\"means\": \"KNOWN_CHANNEL\", \"knownChannel\": \"PHONE\", \"note\": \"Rang her.\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("CONFIRMED"))
                .body("means", equalTo("KNOWN_CHANNEL"))
                .body("closedBy", equalTo("sup-1"))
                .body("closedAt", notNullValue());

        allowed(id, victim, "EMAIL");
        assertThat(evidence.accessTo(id)).contains("ALTERATION confirm-contact");
        supervisor()
                .get("/v1/cases/{id}/timeline", id)
                .then()
                .statusCode(200)
                .body("items.words", hasItem("A changed address was confirmed: email."));
        assertThat(events(id))
                .contains("victim.contact-quarantined.v1", "victim.contact-confirmed.v1")
                .doesNotContain("example.org", "7946");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL ada@example.org | EMAIL ada+new@example.org | EMAIL",
                "SMS 07700 900001 | SMS 07700 900002 | SMS",
                "PHONE 020 7946 0001 | PHONE 020 7946 0002 | PHONE",
                "LETTER 10 High Street Flat A, London SW1A 1AA | LETTER 10 High Street Flat B, London SW1A 1AA | LETTER"
            })
    void everyChannelWhoseAddressChangesWaits(String before, String after, String channel) {
        var id = open(victimWith(plan(before)));
        allowed(id, firstVictim(id), channel);

        set(id, firstVictim(id), 0, plan(after));

        blocked(id, firstVictim(id), channel, "CONTACT_CHANGED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL ada@example.org | EMAIL ADA@example.org | EMAIL",
                "SMS 07700 900001 | SMS +44 7700 900001 | SMS",
                "LETTER 10 High Street, London | LETTER 10  high street, London | LETTER"
            })
    void theSameAddressInAnotherSpellingDoesNot(String before, String after, String channel) {
        var id = open(victimWith(plan(before)));

        set(id, firstVictim(id), 0, plan(after));

        allowed(id, firstVictim(id), channel);
    }

    @Test
    void theFirstPlanOfAVictimIsNotDoubted() {
        var id = open(", \"victims\": [" + victim("") + "]");

        set(id, firstVictim(id), 0, plan(OLD_EMAIL));

        allowed(id, firstVictim(id), "EMAIL");
        supervisor()
                .get("/v1/cases/{id}/victims/{victim}/contact-quarantines", id, firstVictim(id))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aChannelThatIsAddedLaterWaitsToo() {
        var id = open(victimWith(plan(PHONE)));

        set(id, firstVictim(id), 0, plan(PHONE, OLD_EMAIL));

        blocked(id, firstVictim(id), "EMAIL", "CONTACT_CHANGED");
        allowed(id, firstVictim(id), "PHONE");
    }

    @Test
    void whatIsInDoubtItselfVouchesForNothing() {
        var id = open(victimWith(plan(OLD_EMAIL, PHONE)));
        var victim = firstVictim(id);
        set(id, victim, 0, plan(NEW_EMAIL, "PHONE 020 7946 0002"));

        for (var body : new String[] {
            "{\"means\": \"KNOWN_CHANNEL\", \"knownChannel\": \"PHONE\"}",
            "{\"means\": \"KNOWN_CHANNEL\", \"knownChannel\": \"EMAIL\"}",
            "{\"means\": \"KNOWN_CHANNEL\", \"knownChannel\": \"LETTER\"}",
            "{\"means\": \"KNOWN_CHANNEL\"}"
        }) {
            confirm(id, victim, emailQuarantine(id), body)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:problem:confirmation-not-independent"));
        }
        confirm(id, victim, emailQuarantine(id), "{\"means\": \"IN_PERSON\"}")
                .then()
                .statusCode(200);
        allowed(id, victim, "EMAIL");
        blocked(id, victim, "PHONE", "CONTACT_CHANGED");
    }

    @Test
    void theHistoryShowsWhatWasOvertaken() {
        var id = open(victimWith(plan(OLD_EMAIL)));
        var victim = firstVictim(id);
        set(id, victim, 0, plan(NEW_EMAIL));
        set(id, victim, 1, plan("EMAIL newer@example.org"));
        set(id, victim, 2, plan(PHONE));

        supervisor()
                .get("/v1/cases/{id}/victims/{victim}/contact-quarantines", id, victim)
                .then()
                .body("items.channel", contains("PHONE", "EMAIL", "EMAIL"))
                .body("items.state", contains("OPEN", "OVERTAKEN", "OVERTAKEN"));
    }

    @Test
    void aQuarantineIsEndedOnce() {
        var id = open(victimWith(plan(OLD_EMAIL)));
        var victim = firstVictim(id);
        set(id, victim, 0, plan(NEW_EMAIL));
        var quarantine = onlyQuarantine(id, victim);
        var inPerson = "{\"means\": \"IN_PERSON\"}";

        var path = "/v1/cases/" + id + "/victims/" + victim + "/contact-quarantines/";
        supervisor()
                .body(inPerson)
                .post(path + quarantine + "/confirmation")
                .then()
                .statusCode(428);
        confirm(id, victim, quarantine, inPerson).then().statusCode(200);
        confirm(id, victim, quarantine, inPerson).then().statusCode(412);
        supervisor()
                .header("If-Match", "1")
                .body(inPerson)
                .post(path + quarantine + "/confirmation")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:contact-quarantine-closed"));
        supervisor()
                .header("If-Match", "0")
                .body(inPerson)
                .post(path + UUID.randomUUID() + "/confirmation")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"means\": \"BY_EMAIL\"}",
                "{\"means\": \"KNOWN_CHANNEL\", \"knownChannel\": \"UNKNOWN\"}"
            })
    void aConfirmationThatMakesNoSenseIs400(String body) {
        var id = open(victimWith(plan(OLD_EMAIL)));
        set(id, firstVictim(id), 0, plan(NEW_EMAIL));

        confirm(id, firstVictim(id), onlyQuarantine(id, firstVictim(id)), body)
                .then()
                .statusCode(400);
    }

    @Test
    void aPlanWithoutASafeWayIsForPeopleOnly() {
        var id = open(victimWith(plan(OLD_EMAIL)));

        set(id, firstVictim(id), 0, plan(OLD_EMAIL).replace("true", "false")).body("peopleOnly", equalTo(true));

        assertThat(tasks(id, "PEOPLE_ONLY")).isEqualTo(1);
        blocked(id, firstVictim(id), "EMAIL", "NO_ALLOWED_CHANNEL");
    }

    @Test
    void soIsOneThatACaseIsOpenedWith() {
        var id = open(victimWith(plan(OLD_EMAIL).replace("true", "false")));
        assertThat(tasks(id, "PEOPLE_ONLY")).isEqualTo(1);

        var madeUp = open(victimWith(plan(OLD_EMAIL).replace("true", "false"))
                .replace("\"role\"", "\"synthetic\": true, \"role\""));
        assertThat(tasks(madeUp, "PEOPLE_ONLY")).isZero();
    }

    private long tasks(String caseId, String kind) {
        return evidence.one(
                "select count(*) from task where kind = '" + kind + "' and case_id = ?1",
                Long.class,
                UUID.fromString(caseId));
    }

    private String events(String caseId) {
        return evidence.one(
                "select string_agg(envelope, ' ') from event_log where key = ?1",
                String.class,
                UUID.fromString(caseId));
    }

    private String emailQuarantine(String caseId) {
        return evidence.one(
                        "select id from contact_quarantine where channel = 'EMAIL' and case_id = ?1",
                        UUID.class,
                        UUID.fromString(caseId))
                .toString();
    }

    private static String onlyQuarantine(String caseId, String victimId) {
        return supervisor()
                .get("/v1/cases/{id}/victims/{victim}/contact-quarantines", caseId, victimId)
                .then()
                .statusCode(200)
                .body("items.state", contains("OPEN"))
                .extract()
                .path("items[0].id");
    }

    private static Response confirm(String caseId, String victimId, String id, String body) {
        return supervisor()
                .header("If-Match", "0")
                .body(body)
                .post(
                        "/v1/cases/{id}/victims/{victim}/contact-quarantines/{quarantine}/confirmation",
                        caseId,
                        victimId,
                        id);
    }
}
