package org.victimcare.notifications.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.ErasureGround;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.contracts.VictimErased;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;
import org.victimcare.testkit.WholeDatabase;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class ErasureTest {

    private static final String CANARY = "zanzibarine";
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final String TOMORROW = """
        {"decisionId":"0198a1b0-0000-7000-8000-0000000000d1","verdict":"NOT_BEFORE","notBefore":"%s"}\
        """;

    @Inject
    Suite suite;

    @Inject
    Session database;

    @Inject
    DataSource everything;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();

    @Test
    void whatWaitsForTheVictimIsNeverSent() {
        waiting();

        erase();

        await().untilAsserted(() -> assertThat(messages()).containsExactly("BLOCKED ERASED"));
        assertThat(rows("select envelope from event_log where key = ?1"))
                .singleElement()
                .asString()
                .contains("notification.blocked.v1", "\"ERASED\"");
        assertThat(rows("select operation || ' ' || action from access_log where case_id = ?1"))
                .contains("ERASURE erase-victim");
    }

    @Test
    void nothingThatStaffWroteIsLeftAnywhere() throws SQLException {
        var id = waiting();
        given().auth()
                .oauth2(Tokens.of("supervisor").token())
                .contentType("application/json")
                .body("{\"reason\":\"" + CANARY + "\"}")
                .post("/v1/notifications/" + id + "/cancel")
                .then()
                .statusCode(200);
        try (var connection = everything.getConnection()) {
            assertThat(WholeDatabase.columnsThatHold(connection, CANARY)).containsExactly("notification.cancel_reason");

            erase();

            await().untilAsserted(() -> assertThat(WholeDatabase.columnsThatHold(connection, CANARY))
                    .isEmpty());
        }
        assertThat(messages()).containsExactly("BLOCKED CANCELLED");
    }

    @Test
    void whatComesLateBringsNobodyBack() {
        waiting();
        erase();
        await().untilAsserted(() -> assertThat(messages()).containsExactly("BLOCKED ERASED"));
        var other = UUID.randomUUID();

        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        suite.publish(new MilestoneRecorded(
                caseId, UUID.randomUUID(), Milestone.CHARGED, CaseStatus.CHARGED, MONDAY, MONDAY));
        World.decides(other, 200, TOMORROW.formatted(Instant.now().plusSeconds(80_000)));
        suite.publish(new VictimAdded(caseId, other, MONDAY));

        await().untilAsserted(
                        () -> assertThat(rows("select cast(victim_id as text) from case_victim where case_id = ?1"))
                                .containsExactly(other.toString()));
        assertThat(messages()).containsExactly("BLOCKED ERASED");
    }

    private void erase() {
        suite.publish(new VictimErased(caseId, victim, ErasureGround.VICTIM_ASKED, MONDAY));
    }

    /** The id of a message that the contact plan lets wait. */
    private String waiting() {
        World.decides(victim, 200, TOMORROW.formatted(Instant.now().plusSeconds(80_000)));
        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        await().untilAsserted(() -> assertThat(rows("""
            select state from notification where case_id = ?1 and due_at > now() + interval '1 hour'
            """)).containsExactly("DUE"));
        return rows("select cast(id as text) from notification where case_id = ?1")
                .get(0);
    }

    private List<String> messages() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select state || ' ' || coalesce(reason, '') from notification where victim_id = ?1 order by id",
                        String.class)
                .setParameter(1, victim)
                .getResultList());
    }

    private List<String> rows(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql, String.class)
                .setParameter(1, caseId)
                .getResultList());
    }
}
