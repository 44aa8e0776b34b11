package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.plan;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Broker;
import org.victimcare.cases.Evidence;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** Nobody is asked for ever: how often they were is counted here, whatever the asker says. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class UnansweredApiTest {

    private final MovableClock clock;
    private final Broker broker;
    private final Evidence evidence;
    private String caseId = "";
    private String victimId = "";

    UnansweredApiTest(MovableClock clock, Broker broker, Evidence evidence) {
        this.clock = clock;
        this.broker = broker;
        this.evidence = evidence;
    }

    @BeforeEach
    void aCaseIsOpen() {
        caseId = open(", \"victims\": [" + victim(", \"contactPlan\": " + plan("")) + "]");
        victimId = firstVictim(caseId);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void whoWasAskedThreeTimesIsNotAskedAgain() {
        asked("CALLBACK_CONFIRM", 2);
        decision("CALLBACK_CONFIRM", "").body("verdict", equalTo("ALLOWED"));

        asked("CALLBACK_CONFIRM", 3);

        decision("CALLBACK_CONFIRM", "").body("reason", equalTo("UNANSWERED"));
        decision("CONTACT_VERIFY", "").body("verdict", equalTo("ALLOWED"));
        decision("CHARGED", "").body("verdict", equalTo("ALLOWED"));
    }

    @Test
    void whoWasAskedADayAgoIsNotAskedAgain() {
        asked("CALLBACK_CONFIRM", 1);

        clock.moveTo(broker.now().plus(Duration.ofHours(25)).truncatedTo(ChronoUnit.MILLIS));

        decision("CALLBACK_CONFIRM", "").body("reason", equalTo("UNANSWERED"));
    }

    @Test
    void whoeverKnowsOfMoreIsBelieved() {
        decision("CALLBACK_CONFIRM", ", \"unanswered\": 3").body("reason", equalTo("UNANSWERED"));
        asked("CALLBACK_CONFIRM", 3);

        decision("CALLBACK_CONFIRM", ", \"unanswered\": 0").body("reason", equalTo("UNANSWERED"));
    }

    @Test
    void whatSufficesForAnUpdateNeedsNoAnswer() {
        asked("PERIODIC_UPDATE", 5);

        decision("PERIODIC_UPDATE", "").body("verdict", equalTo("ALLOWED"));
    }

    @Test
    void anAnswerBeginsItAnew() {
        asked("CALLBACK_CONFIRM", 3);
        evidence.change(
                "insert into task (id, version, case_id, victim_id, unit, kind, reason, priority, cause_id, state, due_at,"
                        + " created_at, completed_at, completed_by, outcome) select gen_random_uuid(), 1, case_id,"
                        + " victim_id, 'CN', 'MESSAGE_BLOCKED', 'UNANSWERED', 'HIGH', gen_random_uuid(), 'DONE',"
                        + " max(at), max(at), max(at), 'vco-1', 'VICTIM_REACHED' from contact_record where case_id = ?1"
                        + " group by case_id, victim_id",
                UUID.fromString(caseId));

        var allowed = decision("CALLBACK_CONFIRM", "")
                .body("verdict", equalTo("ALLOWED"))
                .extract()
                .<String>path("decisionId");
        supervisor().get("/v1/contact-decisions/{id}", allowed).then().body("replay.match", equalTo("SAME"));
    }

    private void asked(String template, int times) {
        var before = records();
        for (var number = before + 1; number <= times; number++) {
            broker.send(broker.envelope(sent(template), number));
        }
        await().untilAsserted(() -> assertThat(records()).isEqualTo(times));
    }

    private NotificationSent sent(String template) {
        return new NotificationSent(
                UUID.fromString(caseId),
                UUID.randomUUID(),
                UUID.fromString(victimId),
                template,
                Channel.EMAIL,
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                null,
                null,
                broker.now());
    }

    private long records() {
        return evidence.one(
                "select count(*) from contact_record where case_id = ?1", Long.class, UUID.fromString(caseId));
    }

    private ValidatableResponse decision(String purpose, String more) {
        return as(Tokens.of("service-notification"))
                .body("{\"caseId\": \"%s\", \"victimId\": \"%s\", \"purpose\": \"%s\"%s}"
                        .formatted(caseId, victimId, purpose, more))
                .post("/internal/v1/contact-decisions")
                .then()
                .statusCode(200);
    }
}
