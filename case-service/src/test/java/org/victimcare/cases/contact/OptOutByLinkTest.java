package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Broker;
import org.victimcare.cases.Evidence;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.NotificationOptedOut;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class OptOutByLinkTest {

    private final Broker broker;
    private final Evidence evidence;
    private String caseId = "";
    private String victimId = "";

    OptOutByLinkTest(Broker broker, Evidence evidence) {
        this.broker = broker;
        this.evidence = evidence;
    }

    @BeforeEach
    void aVictim() {
        caseId = open(", \"victims\": [" + victim("") + "]");
        victimId = firstVictim(caseId);
    }

    @Test
    void theLinkInASurveyTurnsSurveysOffOnEveryChannelAndOnce() {
        broker.send(broker.envelope(optedOut("SURVEY_INVITE"), 1), broker.envelope(optedOut("SURVEY_INVITE"), 2));

        await().untilAsserted(() -> assertThat(optOuts()).isEqualTo(1));
        assertThat(count("select count(*) from contact_preference where victim_id = ?1 and purpose = 'SURVEY'"
                        + " and channel is null and opted_out and changed_by = 'link-in-message'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from access_log where victim_id = ?1 and action = 'opt-out-by-link'"))
                .isEqualTo(1);
        assertThat(supervisor()
                        .get("/v1/cases/{id}/victims/{victim}/contact-preferences", caseId, victimId)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("optedOut[0].purpose"))
                .isEqualTo("SURVEY");
    }

    @Test
    void noLinkTurnsOffWhatAVictimHasARightToHear() {
        broker.send(broker.envelope(optedOut("SUSPECT_ARRESTED"), 1), broker.envelope(optedOut("SURVEY_INVITE"), 2));

        await().untilAsserted(() -> assertThat(optOuts()).isEqualTo(1));
        assertThat(count("select count(*) from contact_preference where victim_id = ?1 and purpose <> 'SURVEY'"))
                .isZero();
    }

    @Test
    void theTaskForAMessageIsDueWhenTheRightIs() {
        var soon = broker.now().plus(Duration.ofHours(1));
        broker.send(broker.envelope(
                new NotificationBlocked(
                        UUID.fromString(caseId),
                        UUID.randomUUID(),
                        UUID.fromString(victimId),
                        "SUSPECT_ARRESTED",
                        BlockReason.CALL_NEEDED,
                        UUID.randomUUID(),
                        soon,
                        broker.now()),
                1));

        await().untilAsserted(() -> assertThat(
                        count("select count(*) from task where victim_id = ?1 and kind = 'MESSAGE_BLOCKED'"
                                + " and due_at = '" + soon + "'"))
                .isEqualTo(1));
    }

    private NotificationOptedOut optedOut(String template) {
        return new NotificationOptedOut(
                UUID.fromString(caseId), UUID.randomUUID(), UUID.fromString(victimId), template, broker.now());
    }

    private long optOuts() {
        return count("select count(*) from contact_preference where victim_id = ?1");
    }

    private long count(String sql) {
        return evidence.one(sql, Long.class, UUID.fromString(victimId));
    }
}
