package org.victimcare.cases.contact;

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
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Broker;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class CameBackTest {

    private final Broker broker;

    CameBackTest(Broker broker) {
        this.broker = broker;
    }

    @Test
    void anAddressThatRefusedAMessageIsNotUsedUntilSomebodyHasLooked() {
        var id = open(victimWith(plan("EMAIL ada@example.org", "SMS 07700 900001")));
        var victim = firstVictim(id);
        allowed(id, victim, "EMAIL");

        broker.send(broker.envelope(
                new NotificationFailed(
                        UUID.fromString(id),
                        UUID.randomUUID(),
                        UUID.fromString(victim),
                        "CASE_ACKNOWLEDGED",
                        FailureReason.PROVIDER_REFUSED,
                        1,
                        UUID.randomUUID(),
                        broker.now()),
                1));

        await().untilAsserted(() -> supervisor()
                .get("/v1/cases/{id}/victims/{victim}/contact-plan", id, victim)
                .then()
                .body("refused", contains("EMAIL")));
        blocked(id, victim, "EMAIL", "ADDRESS_REFUSED");
        allowed(id, victim, "SMS");
        set(id, victim, 1, plan("EMAIL ada@example.org", "SMS 07700 900001")).body("refused", empty());
        allowed(id, victim, "EMAIL");
    }
}
