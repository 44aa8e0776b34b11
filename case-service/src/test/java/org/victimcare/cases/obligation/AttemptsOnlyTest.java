package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.obligation.RightsApi.detail;
import static org.victimcare.cases.obligation.RightsApi.id;
import static org.victimcare.cases.obligation.RightsApi.openWithVictim;
import static org.victimcare.cases.obligation.RightsApi.state;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Broker;
import org.victimcare.cases.Evidence;
import org.victimcare.contracts.AcknowledgedBy;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.NotificationAcknowledged;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@TestProfile(AttemptsOnlyTest.NotEnough.class)
@WithTestResource(VictimCareServers.class)
class AttemptsOnlyTest {

    /** Where a provider's acceptance is no evidence. */
    public static class NotEnough implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("victimcare.rights.sent-is-evidence", "false");
        }
    }

    private final Broker broker;
    private final Evidence evidence;

    AttemptsOnlyTest(Broker broker, Evidence evidence) {
        this.broker = broker;
        this.evidence = evidence;
    }

    @Test
    void whatAProviderTookIsAnAttemptAndWhatTheVictimConfirmedIsEvidence() {
        var caseId = openWithVictim();
        var victimId = firstVictim(caseId);
        var cause = evidence.one(
                "select event_id from event_log where key = ?1 and type = 'org.victimcare.victim.added.v1'",
                UUID.class,
                UUID.fromString(caseId));

        broker.send(broker.envelope(
                new NotificationSent(
                        UUID.fromString(caseId),
                        UUID.randomUUID(),
                        UUID.fromString(victimId),
                        "CASE_ACKNOWLEDGED",
                        Channel.EMAIL,
                        cause,
                        UUID.randomUUID(),
                        null,
                        null,
                        false,
                        broker.now()),
                1));

        await().untilAsserted(() -> assertThat(detail(id(caseId, victimId, "R3-ACK"))
                        .extract()
                        .<String>path("obligation.times.firstAttemptAt"))
                .isNotNull());
        assertThat(state(caseId, victimId, "R3-ACK")).isEqualTo("PENDING");

        broker.send(broker.envelope(
                new NotificationAcknowledged(
                        UUID.fromString(caseId),
                        UUID.randomUUID(),
                        UUID.fromString(victimId),
                        "CASE_ACKNOWLEDGED",
                        AcknowledgedBy.PAGE,
                        null,
                        cause,
                        false,
                        broker.now()),
                2));

        await().untilAsserted(
                        () -> assertThat(state(caseId, victimId, "R3-ACK")).isEqualTo("MET"));
        assertThat(detail(id(caseId, victimId, "R3-ACK")).extract().<String>path("obligation.met.evidence"))
                .isEqualTo("ACKNOWLEDGEMENT");
    }
}
