package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.contact.Plans.allowed;
import static org.victimcare.cases.contact.Plans.blocked;
import static org.victimcare.cases.contact.Plans.plan;
import static org.victimcare.cases.contact.Plans.set;
import static org.victimcare.cases.contact.Plans.victimWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Broker;
import org.victimcare.cases.Evidence;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class CameBackTest {

    private final Broker broker;
    private final Evidence evidence;

    CameBackTest(Broker broker, Evidence evidence) {
        this.broker = broker;
        this.evidence = evidence;
    }

    @Test
    void anAddressThatRefusedAMessageIsNotUsedUntilSomebodyHasLooked() {
        var id = open(victimWith(plan("EMAIL ada@example.org", "SMS 07700 900001")));
        var victim = firstVictim(id);
        allowed(id, victim, "EMAIL");

        cameBack(id, victim, null);

        awaitRefused(id, victim);
        blocked(id, victim, "EMAIL", "ADDRESS_REFUSED");
        allowed(id, victim, "SMS");
        set(id, victim, 1, plan("EMAIL ada@example.org", "SMS 07700 900001")).body("refused", empty());
        allowed(id, victim, "EMAIL");
    }

    @Test
    void theAddressThatIsClosedIsTheOneThatTheMessageWentTo() {
        var id = open(victimWith(plan("EMAIL ada@example.org", "SMS 07700 900001")));
        var victim = firstVictim(id);
        allowed(id, victim, "EMAIL");
        var first = evidence.one(
                "select cast(id as text) from contact_decision where victim_id = cast(?1 as uuid)",
                String.class,
                victim);
        allowed(id, victim, "SMS");

        cameBack(id, victim, UUID.fromString(first));

        awaitRefused(id, victim);
        allowed(id, victim, "SMS");
    }

    private void cameBack(String id, String victim, @Nullable UUID decision) {
        broker.send(broker.envelope(
                new NotificationFailed(
                        UUID.fromString(id),
                        UUID.randomUUID(),
                        UUID.fromString(victim),
                        "CASE_ACKNOWLEDGED",
                        FailureReason.PROVIDER_REFUSED,
                        1,
                        UUID.randomUUID(),
                        decision,
                        null,
                        broker.now()),
                1));
    }

    /** The way by email, and no other. */
    private static void awaitRefused(String id, String victim) {
        await().untilAsserted(() -> supervisor()
                .get("/v1/cases/{id}/victims/{victim}/contact-plan", id, victim)
                .then()
                .body("refused", contains("EMAIL")));
    }

    @Test
    void findingTheWayThatAMessageWentNeverReadsAllDecisions() {
        var chosen = evidence.plan("""
                select channel from contact_decision
                where victim_id = '00000000-0000-0000-0000-000000000001' and purpose = 'CHARGED' and verdict = 'ALLOWED'
                    and id = coalesce(cast(null as uuid), id)
                order by id desc limit 1""");

        assertThat(chosen).contains("contact_decision_allowed").doesNotContain("Sort");
    }
}
