package org.victimcare.kit.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.AccessLogDaySealed;
import org.victimcare.kit.accesslog.SealingTest.AsCaseService;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@TestProfile(AsCaseService.class)
@WithTestResource(VictimCareServers.class)
class SealingTest {

    /** Only the services have a topic of their own. */
    public static class AsCaseService implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.application.name", "case-service");
        }
    }

    @Inject
    Sealing sealing;

    @Inject
    AccessLog log;

    @Inject
    Session database;

    @Test
    void tellsTheWorldHowADayEnded() {
        QuarkusTransaction.requiringNew().run(() -> log.record(Operation.CONSULTATION, "read-case", null, null));
        sealing.page();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("update access_log_chain set day = day - 1")
                        .executeUpdate());

        sealing.page();

        var head = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select encode(head, 'hex') from access_log_day order by day desc limit 1", String.class)
                .getSingleResult());
        var told = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                        select envelope from event_log where topic = 'victimcare.cases' and key = ?1
                        order by sequence desc limit 1\
                        """, String.class)
                .setParameter(1, AccessLogDaySealed.keyOf("case-service"))
                .getSingleResult());
        assertThat(told).contains("org.victimcare.access-log.day-sealed.v1").contains("\"head\":\"" + head + "\"");
    }
}
