package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.obligation.RightsApi.detail;
import static org.victimcare.cases.obligation.RightsApi.id;
import static org.victimcare.cases.obligation.RightsApi.milestone;
import static org.victimcare.cases.obligation.RightsApi.openWithVictim;
import static org.victimcare.cases.obligation.RightsApi.state;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Broker;
import org.victimcare.cases.Evidence;
import org.victimcare.contracts.AcknowledgedBy;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.NotificationAcknowledged;
import org.victimcare.contracts.NotificationDelivered;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ReceiptsAsEvidenceTest {

    private final Broker broker;
    private final Evidence evidence;
    private final MovableClock clock;
    private final DuePages pages;
    private final UUID notification = UUID.randomUUID();
    private String caseId = "";
    private String victimId = "";
    private UUID cause = UUID.randomUUID();

    ReceiptsAsEvidenceTest(Broker broker, Evidence evidence, MovableClock clock, DuePages pages) {
        this.broker = broker;
        this.evidence = evidence;
        this.clock = clock;
        this.pages = pages;
    }

    @BeforeEach
    void aSuspectWasArrested() {
        caseId = openWithVictim();
        victimId = firstVictim(caseId);
        milestone(caseId, "SUSPECT_ARRESTED", broker.now().truncatedTo(ChronoUnit.MILLIS));
        cause = evidence.one(
                "select event_id from event_log where key = ?1 and type = 'org.victimcare.case.milestone-recorded.v1'",
                UUID.class,
                UUID.fromString(caseId));
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void whereAReceiptFollowsOnlyTheReceiptIsEvidence() {
        broker.send(broker.envelope(sent(true), 1));

        await().untilAsserted(() -> assertThat(detail(id(caseId, victimId, "R6-ARREST"))
                        .extract()
                        .<String>path("obligation.times.firstAttemptAt"))
                .isNotNull());
        assertThat(state(caseId, victimId, "R6-ARREST")).isEqualTo("PENDING");

        broker.send(broker.envelope(delivered(), 2));

        awaitState("MET");
        assertThat(detail(id(caseId, victimId, "R6-ARREST")).extract().<String>path("obligation.met.evidenceId"))
                .isEqualTo(notification.toString());
    }

    @Test
    void whatGaveNothingAwayIsAnAttemptHoweverItArrived() {
        broker.send(broker.envelope(sent(false, true), 1), broker.envelope(delivered(true), 2));
        broker.send(broker.envelope(acknowledged(true), 3));

        await().untilAsserted(() -> supervisor()
                .get("/v1/cases/{id}/timeline?limit=200", caseId)
                .then()
                .body(
                        "items.words",
                        hasItems(
                                "Message SUSPECT_ARRESTED was sent by EMAIL, in words that give nothing away.",
                                "Message SUSPECT_ARRESTED arrived by LETTER, in words that give nothing away.",
                                "The victim confirmed message SUSPECT_ARRESTED: PAGE; it gave nothing away, so they may not"
                                        + " know what it is about.")));
        var arrest = detail(id(caseId, victimId, "R6-ARREST")).extract();
        assertThat(arrest.<String>path("obligation.times.firstAttemptAt")).isNotNull();
        assertThat(arrest.<String>path("obligation.state")).isEqualTo("PENDING");
        assertThat(updates("PENDING")).as("no update either").isEqualTo(1);
        assertThat(updates("MET")).isZero();

        broker.send(broker.envelope(acknowledged(false), 4));

        awaitState("MET");
    }

    @Test
    void whatComesBackAfterItArrivedIsOwedAgain() {
        broker.send(broker.envelope(sent(true), 1), broker.envelope(delivered(), 2));
        awaitState("MET");

        broker.send(broker.envelope(failed(), 3));

        awaitState("PENDING");
        assertThat(updates("PENDING")).as("the same update, and not the next").isEqualTo(1);
        assertThat(updates("ENDED")).isEqualTo(1);
        assertThat(evidence.one(
                        "select count(*) from event_log where key = ?1 and type = 'org.victimcare.obligation.reopened.v1'",
                        Long.class,
                        UUID.fromString(caseId)))
                .as("the arrest and the update")
                .isEqualTo(2);
        assertThat(evidence.one(
                        "select count(*) from task where case_id = ?1 and kind = 'MESSAGE_FAILED'",
                        Long.class,
                        UUID.fromString(caseId)))
                .isEqualTo(1);
        supervisor()
                .get("/v1/cases/{id}/timeline?limit=200", caseId)
                .then()
                .body(
                        "items.words",
                        hasItems(
                                "Message SUSPECT_ARRESTED arrived by LETTER.",
                                "R6-ARREST was met in time.",
                                "R6-ARREST is owed again: the message came back."));
    }

    @Test
    void aMailThatBouncedIsNoEvidenceAnyMore() {
        broker.send(broker.envelope(sent(false), 1));
        awaitState("MET");

        broker.send(broker.envelope(failed(), 2));

        awaitState("PENDING");
    }

    @Test
    void whatComesBackAfterItWasDueIsBreached() {
        broker.send(broker.envelope(sent(true), 1), broker.envelope(delivered(), 2));
        awaitState("MET");
        clock.advance(Duration.ofDays(20));

        broker.send(broker.envelope(failed(), 3));

        awaitState("BREACHED");
        while (pages.take(500) > 0) {}
        assertThat(evidence.one(
                        "select count(*) from event_log where key = ?1 and type = 'org.victimcare.obligation.breached.v1'"
                                + " and envelope like '%R6-ARREST%'",
                        Long.class, UUID.fromString(caseId)))
                .isEqualTo(1);
    }

    @Test
    void theFailureOfAnotherMessageTakesNothingBack() {
        broker.send(broker.envelope(sent(true), 1), broker.envelope(delivered(), 2));
        awaitState("MET");

        broker.send(broker.envelope(failed(UUID.randomUUID()), 3));

        await().untilAsserted(() -> assertThat(evidence.one(
                        "select count(*) from task where case_id = ?1 and kind = 'MESSAGE_FAILED'",
                        Long.class,
                        UUID.fromString(caseId)))
                .isEqualTo(1));
        assertThat(state(caseId, victimId, "R6-ARREST")).isEqualTo("MET");
    }

    private void awaitState(String expected) {
        await().untilAsserted(
                        () -> assertThat(state(caseId, victimId, "R6-ARREST")).isEqualTo(expected));
    }

    private long updates(String state) {
        return evidence.one(
                "select count(*) from obligation where rule_id = 'R6-UPDATE' and state = '" + state
                        + "' and victim_id = ?1",
                Long.class,
                UUID.fromString(victimId));
    }

    private NotificationSent sent(boolean receiptExpected) {
        return sent(receiptExpected, false);
    }

    private NotificationSent sent(boolean receiptExpected, boolean discreet) {
        return new NotificationSent(
                UUID.fromString(caseId),
                notification,
                UUID.fromString(victimId),
                "SUSPECT_ARRESTED",
                receiptExpected ? Channel.LETTER : Channel.EMAIL,
                cause,
                UUID.randomUUID(),
                null,
                receiptExpected,
                discreet,
                now());
    }

    private NotificationDelivered delivered() {
        return delivered(false);
    }

    private NotificationDelivered delivered(boolean discreet) {
        return new NotificationDelivered(
                UUID.fromString(caseId),
                notification,
                UUID.fromString(victimId),
                "SUSPECT_ARRESTED",
                Channel.LETTER,
                cause,
                UUID.randomUUID(),
                null,
                discreet,
                now(),
                now());
    }

    private NotificationAcknowledged acknowledged(boolean discreet) {
        return new NotificationAcknowledged(
                UUID.fromString(caseId),
                notification,
                UUID.fromString(victimId),
                "SUSPECT_ARRESTED",
                discreet ? AcknowledgedBy.PAGE : AcknowledgedBy.TELEPHONE,
                null,
                cause,
                discreet,
                now());
    }

    private NotificationFailed failed() {
        return failed(notification);
    }

    private NotificationFailed failed(UUID message) {
        return new NotificationFailed(
                UUID.fromString(caseId),
                message,
                UUID.fromString(victimId),
                "SUSPECT_ARRESTED",
                FailureReason.GAVE_UP,
                1,
                cause,
                null,
                null,
                now());
    }

    private Instant now() {
        return broker.now().plusMillis(1);
    }
}
