package org.victimcare.notifications.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.Topic;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.kit.events.EventLog;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class CancelApiTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final String TOMORROW = """
        {"decisionId":"0198a1b0-0000-7000-8000-0000000000d1","verdict":"NOT_BEFORE","notBefore":"%s"}\
        """;

    @Inject
    Suite suite;

    @Inject
    Session database;

    @Inject
    EventLog eventLog;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();

    @Test
    void callsOffWhatWaitsAndLeavesTheRestToAPerson() {
        var id = waiting();

        cancel(id, "told on the phone")
                .statusCode(200)
                .body("state", equalTo("BLOCKED"))
                .body("reason", equalTo("CANCELLED"))
                .body("cancelled.cancelReason", equalTo("told on the phone"))
                .body("cancelled.cancelledBy", equalTo("tester"));

        assertThat(eventLog.history(Topic.NOTIFICATIONS, caseId, 0, 10))
                .singleElement()
                .satisfies(event -> assertThat(event.data())
                        .isInstanceOfSatisfying(NotificationBlocked.class, blocked -> assertThat(blocked.reason())
                                .isEqualTo(BlockReason.CANCELLED)));
        assertThat(rows("select action from access_log where case_id = ?1")).containsExactly("cancel-notification");
    }

    @Test
    void callsNothingOffTwice() {
        var id = waiting();
        cancel(id, "told on the phone").statusCode(200);

        cancel(id, "told on the phone").statusCode(409).body("type", equalTo("urn:problem:notification-not-waiting"));
    }

    @Test
    void doesNotCallOffWhatWasSent() {
        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        await().untilAsserted(() -> assertThat(rows("select state from notification where case_id = ?1"))
                .containsExactly("SENT"));

        cancel(
                        rows("select cast(id as text) from notification where case_id = ?1")
                                .get(0),
                        "too late")
                .statusCode(409);
    }

    @Test
    void countsFirstWhatWaitsByARuleAndCancelsWhatWasCounted() {
        waiting();
        suite.publish(new MilestoneRecorded(
                caseId, UUID.randomUUID(), Milestone.TRANSFERRED, CaseStatus.CHARGED, MONDAY, MONDAY));
        awaitPostponed(2);

        byRule("{\"ruleId\":\"TRANSFERRED\",\"reason\":\"by mistake\"}")
                .statusCode(200)
                .body("waiting", equalTo(1))
                .body("cancelled", equalTo(0));
        byRule("{\"ruleId\":\"TRANSFERRED\",\"reason\":\"by mistake\",\"expected\":7}")
                .statusCode(409)
                .body("type", equalTo("urn:problem:other-number-waiting"));
        byRule("{\"ruleId\":\"TRANSFERRED\",\"reason\":\"by mistake\",\"expected\":1}")
                .statusCode(200)
                .body("cancelled", equalTo(1));

        assertThat(rows("select state from notification where case_id = ?1 order by id"))
                .containsExactly("DUE", "BLOCKED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"ruleId\":\"x\",\"reason\":\"y\"}", "{\"ruleId\":\"TRANSFERRED\",\"reason\":\" \"}"})
    void refusesWhatNamesNoRuleOrNoReason(String body) {
        byRule(body).statusCode(400);
    }

    @Test
    void isNotForEverybody() {
        var id = waiting();

        given().auth()
                .oauth2(Tokens.of("phone-line-agent").token())
                .contentType("application/json")
                .body("{\"reason\":\"why not\"}")
                .post("/v1/notifications/" + id + "/cancel")
                .then()
                .statusCode(403);
    }

    /** The id of a message that the contact plan lets wait. */
    private String waiting() {
        World.decides(victim, 200, TOMORROW.formatted(Instant.now().plusSeconds(80_000)));
        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        awaitPostponed(1);
        return rows("select cast(id as text) from notification where case_id = ?1")
                .get(0);
    }

    private void awaitPostponed(int messages) {
        await().untilAsserted(() -> assertThat(rows("""
            select state from notification where case_id = ?1 and due_at > now() + interval '1 hour'
            """)).hasSize(messages).containsOnly("DUE"));
    }

    private static ValidatableResponse cancel(String id, String reason) {
        return given().auth()
                .oauth2(Tokens.of("supervisor").token())
                .contentType("application/json")
                .body("{\"reason\":\"" + reason + "\"}")
                .post("/v1/notifications/" + id + "/cancel")
                .then();
    }

    private static ValidatableResponse byRule(String body) {
        return given().auth()
                .oauth2(Tokens.of("supervisor").token())
                .contentType("application/json")
                .body(body)
                .post("/v1/notifications/cancellations")
                .then();
    }

    private List<String> rows(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql, String.class)
                .setParameter(1, caseId)
                .getResultList());
    }
}
