package org.victimcare.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class AccessLogTest {

    @Inject
    AccessLog log;

    @Inject
    Session database;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victimId = UUID.randomUUID();

    @Test
    void isWrittenInTheTransactionOfWhatItRecords() {
        QuarkusTransaction.requiringNew()
                .run(() -> log.record(Operation.CONSULTATION, "read-victim", caseId, victimId));

        assertThat(entries()).containsExactly("CONSULTATION read-victim by system");
    }

    @Test
    void saysNothingOfWhatDidNotHappen() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    log.record(Operation.ALTERATION, "change-victim", caseId, victimId);
                    throw new IllegalStateException("never mind");
                }));

        assertThat(entries()).isEmpty();
    }

    @Test
    void namesWhoReceivedWhatWasDisclosed() {
        QuarkusTransaction.requiringNew()
                .run(() -> log.disclosed("referral-pack", caseId, victimId, "SVC01", "referral"));

        assertThat(entries()).containsExactly("DISCLOSURE referral-pack by system to SVC01");
    }

    @Test
    void saysByWhatSomebodySearchedAndNotForWhat() {
        var by = "search-" + caseId;
        QuarkusTransaction.requiringNew().run(() -> log.searched(by, List.of("victim", "phone"), 3));

        assertThat(QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                                "select criteria || ' ' || results from access_log where action = ?1", String.class)
                        .setParameter(1, by)
                        .getResultList()))
                .containsExactly("victim,phone 3");
    }

    @Test
    void wantsATransaction() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> log.record(Operation.CONSULTATION, "read-victim", caseId, victimId));
    }

    private List<String> entries() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                        select operation || ' ' || action || ' by ' || caller || coalesce(' to ' || recipient, '')
                        from access_log where case_id = ?1 order by id""", String.class)
                .setParameter(1, caseId)
                .getResultList());
    }
}
