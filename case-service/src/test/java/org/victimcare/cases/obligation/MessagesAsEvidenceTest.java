package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.obligation.RightsApi.detail;
import static org.victimcare.cases.obligation.RightsApi.id;
import static org.victimcare.cases.obligation.RightsApi.milestone;
import static org.victimcare.cases.obligation.RightsApi.openWithVictim;
import static org.victimcare.cases.obligation.RightsApi.state;
import static org.victimcare.cases.obligation.RightsApi.trigger;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Broker;
import org.victimcare.cases.Evidence;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.ReferralSent;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class MessagesAsEvidenceTest {

    private final Broker broker;
    private final Evidence evidence;
    private String caseId = "";
    private String victimId = "";

    MessagesAsEvidenceTest(Broker broker, Evidence evidence) {
        this.broker = broker;
        this.evidence = evidence;
    }

    @BeforeEach
    void aSuspectWasArrested() {
        caseId = openWithVictim();
        victimId = firstVictim(caseId);
        milestone(caseId, "SUSPECT_ARRESTED", broker.now().truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void aMessageMeetsWhatItTellsAndIsAnUpdate() {
        var update = id(caseId, victimId, "R6-UPDATE");
        var sent = broker.envelope(sent("SUSPECT_ARRESTED", cause("case.milestone-recorded")), 1);

        broker.send(sent, sent);

        await().untilAsserted(
                        () -> assertThat(state(caseId, victimId, "R6-ARREST")).isEqualTo("MET"));
        var notification = ((NotificationSent) sent.data()).notificationId();
        assertThat(detail(id(caseId, victimId, "R6-ARREST")).extract().<String>path("obligation.met.evidenceId"))
                .isEqualTo(notification.toString());
        assertThat(detail(update).extract().<String>path("obligation.state")).isEqualTo("MET");
        assertThat(state(caseId, victimId, "R6-UPDATE")).as("the next one").isEqualTo("PENDING");
        assertThat(state(caseId, victimId, "R3-ACK"))
                .as("told of something else")
                .isEqualTo("PENDING");
        assertThat(count("R6-UPDATE")).isEqualTo(2);
    }

    @Test
    void theAcknowledgementMeetsNothingElseThatTheReportIsOwed() {
        broker.send(broker.envelope(sent("CASE_ACKNOWLEDGED", cause("victim.added")), 1));

        await().untilAsserted(
                        () -> assertThat(state(caseId, victimId, "R3-ACK")).isEqualTo("MET"));
        assertThat(state(caseId, victimId, "R4-REFERRAL")).isEqualTo("PENDING");
        assertThat(state(caseId, victimId, "R7-VPS")).isEqualTo("PENDING");
        assertThat(state(caseId, victimId, "R6-ARREST")).isEqualTo("PENDING");
    }

    @Test
    void aMessageMeetsTheRightThatItIsOwedBy() {
        happened("COURT_BAIL_DECIDED");

        broker.send(broker.envelope(sent("BAIL_HEARING_RESULT", opening("R8-BAILHRG")), 1));

        await().untilAsserted(
                        () -> assertThat(state(caseId, victimId, "R8-BAILHRG")).isEqualTo("MET"));
    }

    @Test
    void theResultOfAReviewMeetsWhatWasOwedSinceItWasAskedFor() {
        happened("REVIEW_REQUESTED_POLICE");
        happened("REVIEW_REQUESTED_CPS");
        happened("REVIEW_DECIDED_POLICE");

        broker.send(broker.envelope(sent("VRR_RESULT", opening("R6-VRR-POLICE-RESULT")), 1));

        await().untilAsserted(() ->
                assertThat(state(caseId, victimId, "R6-VRR-POLICE-DECISION")).isEqualTo("MET"));
        assertThat(state(caseId, victimId, "R6-VRR-POLICE-RESULT")).isEqualTo("MET");
        assertThat(state(caseId, victimId, "R6-VRR-CPS-LOCAL"))
                .as("of another body")
                .isEqualTo("PENDING");
        assertThat(state(caseId, victimId, "R6-VRR-POLICE-ACK"))
                .as("another message")
                .isEqualTo("PENDING");
    }

    @Test
    void anInvitationToTheStatementMeetsTheRightToIt() {
        milestone(caseId, "CHARGED", broker.now().truncatedTo(ChronoUnit.MILLIS));

        broker.send(broker.envelope(sent("VPS_INVITE", opening("R6-CHARGE")), 1));

        await().untilAsserted(
                        () -> assertThat(state(caseId, victimId, "R7-VPS")).isEqualTo("MET"));
        assertThat(state(caseId, victimId, "R6-CHARGE")).isEqualTo("PENDING");
    }

    @Test
    void aMessageForAnotherCauseOrFromAnotherTemplateIsNoEvidence() {
        broker.send(
                broker.envelope(sent("SUSPECT_ARRESTED", UUID.randomUUID()), 1),
                broker.envelope(sent("CHARGED", cause("case.milestone-recorded")), 2),
                broker.envelope(failed(cause("case.milestone-recorded")), 3));

        await().untilAsserted(() -> assertThat(detail(id(caseId, victimId, "R6-ARREST"))
                        .extract()
                        .<String>path("obligation.times.firstAttemptAt"))
                .isNotNull());
        assertThat(state(caseId, victimId, "R6-ARREST")).isEqualTo("PENDING");
    }

    @Test
    void aMessageThatStaffSentAgainMeetsWhatTheFirstWouldHave() {
        var first = failed(cause("case.milestone-recorded"));
        broker.send(
                broker.envelope(first, 1),
                broker.envelope(resent("SUSPECT_ARRESTED", UUID.randomUUID(), first.notificationId()), 2));

        await().untilAsserted(
                        () -> assertThat(state(caseId, victimId, "R6-ARREST")).isEqualTo("MET"));
    }

    @Test
    void aRepeatOfWhatNobodyKnowsIsNoEvidence() {
        broker.send(
                broker.envelope(resent("SUSPECT_ARRESTED", UUID.randomUUID(), UUID.randomUUID()), 1),
                broker.envelope(sent("CASE_ACKNOWLEDGED", cause("victim.added")), 2));

        await().untilAsserted(
                        () -> assertThat(state(caseId, victimId, "R3-ACK")).isEqualTo("MET"));
        assertThat(state(caseId, victimId, "R6-ARREST")).isEqualTo("PENDING");
    }

    @Test
    void aReferralIsEvidenceAndOwesAFirstContact() {
        var referral = UUID.randomUUID();
        var sent = new ReferralSent(UUID.fromString(caseId), UUID.fromString(victimId), referral, "SVC01", now());

        broker.send(broker.envelope(sent, 1));

        await().untilAsserted(
                        () -> assertThat(state(caseId, victimId, "R4-REFERRAL")).isEqualTo("MET"));
        assertThat(state(caseId, victimId, "R4-FIRSTCONTACT")).isEqualTo("PENDING");
    }

    private NotificationSent sent(String template, UUID causeId) {
        return resent(template, causeId, null);
    }

    private NotificationSent resent(String template, UUID causeId, @Nullable UUID first) {
        return new NotificationSent(
                UUID.fromString(caseId),
                UUID.randomUUID(),
                UUID.fromString(victimId),
                template,
                Channel.EMAIL,
                causeId,
                UUID.randomUUID(),
                first,
                null,
                false,
                now());
    }

    private NotificationFailed failed(UUID causeId) {
        return new NotificationFailed(
                UUID.fromString(caseId),
                UUID.randomUUID(),
                UUID.fromString(victimId),
                "SUSPECT_ARRESTED",
                FailureReason.GAVE_UP,
                5,
                causeId,
                null,
                null,
                now());
    }

    private Instant now() {
        return broker.now().plusMillis(1);
    }

    /** The id of the event by which notification-service heard of it. */
    private UUID cause(String type) {
        return evidence.one(
                "select event_id from event_log where key = ?1 and type = 'org.victimcare." + type + ".v1'",
                UUID.class,
                UUID.fromString(caseId));
    }

    /** The id of the event that an obligation of this rule was opened by. */
    private UUID opening(String rule) {
        return evidence.one(
                "select event_id from event_log where key = ?1 and type = 'org.victimcare.obligation.opened.v1'"
                        + " and envelope like '%\"rule\":\"" + rule + "\"%'",
                UUID.class,
                UUID.fromString(caseId));
    }

    private void happened(String trigger) {
        var body = "{\"trigger\": \"%s\", \"happenedAt\": \"%s\"}"
                .formatted(trigger, broker.now().truncatedTo(ChronoUnit.MILLIS));
        trigger(caseId, victimId, body).statusCode(200);
    }

    private long count(String rule) {
        return evidence.one(
                "select count(*) from obligation where rule_id = '" + rule + "' and victim_id = ?1",
                Long.class,
                UUID.fromString(victimId));
    }
}
