package org.victimcare.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.plan;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Broker;
import org.victimcare.cases.Evidence;
import org.victimcare.contracts.AcknowledgedBy;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.NotificationAcknowledged;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.NotificationUnacknowledged;
import org.victimcare.contracts.ReplyKind;
import org.victimcare.contracts.ReplyReceived;
import org.victimcare.contracts.UnacknowledgedReason;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class VictimAnswersTest {

    private static final String OPEN = """
        select coalesce(string_agg(kind || ' ' || reason || ' ' || priority, ', ' order by kind, reason), '')
        from task where state = 'OPEN' and kind <> 'PEOPLE_ONLY' and case_id = ?1\
        """;

    private final Broker broker;
    private final Evidence evidence;
    private final AtomicInteger sequence = new AtomicInteger();
    private UUID caseId = new UUID(0, 0);
    private UUID victimId = new UUID(0, 0);

    VictimAnswersTest(Broker broker, Evidence evidence) {
        this.broker = broker;
        this.evidence = evidence;
    }

    @BeforeEach
    void aVictimWhoMayBeWrittenTo() {
        caseId = UUID.fromString(open(", \"victims\": [" + victim(", \"contactPlan\": " + plan("")) + "]"));
        victimId = UUID.fromString(firstVictim(caseId.toString()));
    }

    @Test
    void aMessageThatNobodyConfirmsIsAPressingTaskUntilSomebodyDoes() {
        var message = UUID.randomUUID();
        var call = UUID.randomUUID();
        happens(call(call));
        happens(unconfirmed(message));
        happens(unconfirmed(message));

        awaitOpen("MESSAGE_BLOCKED CALL_NEEDED NORMAL, MESSAGE_UNACKNOWLEDGED NOT_CONFIRMED HIGH");

        happens(confirmed(message, AcknowledgedBy.SMS_REPLY, call, false));

        awaitOpen("");
        assertThat(evidence.one(
                        "select string_agg(state || ' ' || outcome, ', ') from task where case_id = ?1",
                        String.class,
                        caseId))
                .isEqualTo("ENDED RECORDED, ENDED RECORDED");
        supervisor()
                .get("/v1/cases/{id}/timeline?limit=200", caseId)
                .then()
                .statusCode(200)
                .body(
                        "items.words",
                        hasItems(
                                "The victim has not confirmed message BAIL_CHANGED: NOT_CONFIRMED.",
                                "The victim confirmed message BAIL_CHANGED: SMS_REPLY."));
    }

    @Test
    void whoConfirmedWhatGaveNothingAwayIsToldByAPerson() {
        var message = UUID.randomUUID();

        happens(confirmed(message, AcknowledgedBy.PAGE, null, true));

        awaitOpen("MESSAGE_UNACKNOWLEDGED CONFIRMED_UNTOLD HIGH");

        happens(confirmed(message, AcknowledgedBy.TELEPHONE, null, false));

        awaitOpen("");
    }

    @Test
    void aCallThatIsAskedForStaysWhereTheVictimConfirmedWhatGaveNothingAway() {
        var call = UUID.randomUUID();
        happens(call(call));

        happens(confirmed(UUID.randomUUID(), AcknowledgedBy.PAGE, call, true));
        happens(reply(ReplyKind.WORDS));

        awaitOpen("MESSAGE_BLOCKED CALL_NEEDED NORMAL, VICTIM_REPLIED WORDS NORMAL");
    }

    @Test
    void wordsAskForAPersonOnceAndDangerAtOnce() {
        happens(reply(ReplyKind.WORDS));
        happens(reply(ReplyKind.WORDS));
        happens(reply(ReplyKind.HELP));
        happens(reply(ReplyKind.CONFIRMED));
        happens(reply(ReplyKind.WORDS_OF_DANGER));

        awaitOpen("VICTIM_REPLIED WORDS NORMAL, VICTIM_REPLIED WORDS_OF_DANGER HIGH");
    }

    @Test
    void stopEndsAllOnThatChannelAndStartTakesBackOnlyThat() {
        staffOptOutOfSurveysByMail();
        happens(reply(ReplyKind.STOP));
        happens(reply(ReplyKind.STOP));
        await().untilAsserted(() -> assertThat(optedOut())
                .contains("CASE_UPDATE EMAIL", "COURT EMAIL", "SUPPORT EMAIL", "SURVEY EMAIL", "ANSWER EMAIL")
                .noneMatch(each -> each.endsWith("SMS")));
        assertThat(changes()).as("once, not twice").isEqualTo(2);

        happens(reply(ReplyKind.START));

        await().untilAsserted(() -> assertThat(optedOut()).containsExactly("SURVEY EMAIL"));
        assertThat(evidence.accessTo(caseId.toString())).contains("ALTERATION set-contact-preferences");
    }

    private void staffOptOutOfSurveysByMail() {
        supervisor()
                .header("If-Match", "0")
                .body("{\"optedOut\": [{\"purpose\": \"SURVEY\", \"channel\": \"EMAIL\"}]}")
                .put("/v1/cases/{id}/victims/{victim}/contact-preferences", caseId, victimId)
                .then()
                .statusCode(200);
    }

    private List<String> optedOut() {
        var held = supervisor()
                .get("/v1/cases/{id}/victims/{victim}/contact-preferences", caseId, victimId)
                .then()
                .statusCode(200)
                .extract();
        return held.<List<java.util.Map<String, String>>>path("optedOut").stream()
                .map(each -> each.get("purpose") + " " + each.get("channel"))
                .sorted()
                .toList();
    }

    private long changes() {
        return evidence.one(
                "select count(*) from event_log where type = 'org.victimcare.victim.preferences-changed.v1' and key ="
                        + " ?1",
                Long.class,
                caseId);
    }

    private NotificationBlocked call(UUID id) {
        return new NotificationBlocked(
                caseId, id, victimId, "BAIL_CHANGED", BlockReason.CALL_NEEDED, UUID.randomUUID(), null, broker.now());
    }

    private NotificationAcknowledged confirmed(UUID message, AcknowledgedBy by, @Nullable UUID call, boolean discreet) {
        return new NotificationAcknowledged(
                caseId, message, victimId, "BAIL_CHANGED", by, call, UUID.randomUUID(), discreet, broker.now());
    }

    private NotificationUnacknowledged unconfirmed(UUID message) {
        return new NotificationUnacknowledged(
                caseId,
                message,
                victimId,
                "BAIL_CHANGED",
                UnacknowledgedReason.NOT_CONFIRMED,
                3,
                UUID.randomUUID(),
                broker.now());
    }

    private ReplyReceived reply(ReplyKind kind) {
        return new ReplyReceived(caseId, UUID.randomUUID(), victimId, Channel.EMAIL, kind, broker.now());
    }

    private void happens(DomainEvent event) {
        broker.send(broker.envelope(event, sequence.incrementAndGet()));
    }

    private void awaitOpen(String tasks) {
        await().untilAsserted(() ->
                assertThat(evidence.one(OPEN, String.class, caseId)).isEqualTo(tasks));
    }
}
