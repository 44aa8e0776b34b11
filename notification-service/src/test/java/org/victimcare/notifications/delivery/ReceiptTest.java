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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.NotificationDelivered;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.ReferralSent;
import org.victimcare.contracts.Topic;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EventLog;
import org.victimcare.notifications.channel.Fate;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class ReceiptTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);
    private static final String BY_TEXT = """
        {"decisionId":"0198a1b0-0000-7000-8000-0000000000d1","verdict":"ALLOWED","channel":"SMS",
         "address":"%s","discreet":false,"validUntil":"2099-01-01T00:00:00Z"}\
        """;
    private static final String RECEIPT = """
        {"id":"%s","reference":"x","to":"07700900001","status":"%s","completed_at":"%s",
         "notification_type":"sms","template_version":1}\
        """;

    @Inject
    NotificationRepository repository;

    @Inject
    HandoverRepository handovers;

    @Inject
    EventLog eventLog;

    @Inject
    MovableClock clock;

    @Inject
    Suite suite;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void sendsATextAndKeepsWhichWordsItHad() {
        sendTo("07700900001");

        var handover = handover();
        assertThat(handover.channel()).isEqualTo(Channel.SMS);
        assertThat(handover.provider()).isEqualTo("notify-main");
        assertThat(events()).singleElement().isInstanceOfSatisfying(NotificationSent.class, sent -> assertThat(
                        sent.channel())
                .isEqualTo(Channel.SMS));
        given().auth()
                .oauth2(Tokens.of("victim-care-officer").token())
                .get("/v1/notifications/" + handover.notificationId())
                .then()
                .statusCode(200)
                .body("handover.fate", equalTo("TAKEN"))
                .body("handover.segments", equalTo(1))
                .body("handover.language", equalTo("en"));
    }

    @Test
    void learnsFromAReceiptThatItArrived() {
        sendTo("07700900001");

        receipt("delivered", later(5)).statusCode(204);
        receipt("delivered", later(5)).statusCode(204);

        assertThat(handover().fate()).isEqualTo(Fate.DELIVERED);
        var sent = (NotificationSent) events().get(0);
        assertThat(sent.receiptExpected()).isTrue();
        assertThat(events())
                .filteredOn(NotificationDelivered.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(NotificationDelivered.class, delivered -> {
                    assertThat(delivered.notificationId()).isEqualTo(sent.notificationId());
                    assertThat(delivered.decisionId()).isEqualTo(sent.decisionId());
                    assertThat(delivered.causeId()).isEqualTo(sent.causeId());
                    assertThat(delivered.channel()).isEqualTo(Channel.SMS);
                });
    }

    @Test
    void asksWhereNoReceiptComes() {
        sendTo("07700900001");

        clock.advance(Duration.ofMinutes(2));

        await().untilAsserted(() -> assertThat(handover().fate()).isEqualTo(Fate.DELIVERED));
    }

    @Test
    void tellsThatTheAddressIsWrongAndGoesAnotherWay() {
        sendTo("07700900001");
        receipt("delivered", later(5)).statusCode(204);

        receipt("permanent-failure", later(60)).statusCode(204);
        receipt("permanent-failure", later(60)).statusCode(204);
        receipt("delivered", later(5)).statusCode(204);

        assertThat(events())
                .filteredOn(NotificationFailed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(NotificationFailed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(FailureReason.PROVIDER_REFUSED));
        await().untilAsserted(() -> assertThat(notifications()).hasSize(2));
        var next = notifications().get(0);
        assertThat(next.terms().order()).containsExactly(Channel.EMAIL, Channel.PHONE);
        assertThat(next.resend()).map(Resend::reason).contains(OtherWays.REASON);
    }

    @Test
    void leavesTheAddressOpenWhereTheTelephoneWasOnlyOff() {
        sendTo("07700900001");

        receipt("temporary-failure", later(5)).statusCode(204);

        assertThat(events())
                .filteredOn(NotificationFailed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(NotificationFailed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(FailureReason.GAVE_UP));
    }

    @Test
    void believesNobodyWithoutTheSecret() {
        sendTo("07700900001");
        var body = RECEIPT.formatted(handover().reference(), "permanent-failure", later(5));

        given().contentType("application/json")
                .body(body)
                .post("/v1/receipts/notify-main")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2("wrong")
                .contentType("application/json")
                .body(body)
                .post("/v1/receipts/notify-main")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("supervisor").token())
                .contentType("application/json")
                .body(body)
                .post("/v1/receipts/notify-main")
                .then()
                .statusCode(403);
        given().header("X-Receipt-Token", World.RECEIPT_TOKEN)
                .contentType("application/json")
                .body(body)
                .post("/v1/receipts/notify-main")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(World.RECEIPT_TOKEN)
                .contentType("application/json")
                .body(body)
                .post("/v1/receipts/smtp")
                .then()
                .statusCode(403);

        assertThat(handover().fate()).isEqualTo(Fate.TAKEN);
    }

    @Test
    void knowsNothingOfMessagesOfOthersAndOfNonsense() {
        post(RECEIPT.formatted(UUID.randomUUID(), "delivered", later(5))).statusCode(404);
        post("{\"id\":\"none\",\"status\":\"delivered\"}").statusCode(400);
        post("[]").statusCode(400);
    }

    @Test
    void takesAWordOfALaterVersionForNoNews() {
        sendTo("07700900001");

        receipt("quantum-delivered", later(5)).statusCode(204);

        assertThat(handover().fate()).isEqualTo(Fate.TAKEN);
    }

    @Test
    void isNotMisledByAClockThatIsAhead() {
        sendTo("07700900001");
        receipt("delivered", clock.instant().plus(Duration.ofDays(400))).statusCode(204);
        clock.advance(Duration.ofMinutes(1));

        receipt("permanent-failure", clock.instant()).statusCode(204);

        assertThat(handover().fate()).isEqualTo(Fate.PERMANENT_FAILURE);
    }

    private void sendTo(String number) {
        World.decides(victim, 200, BY_TEXT.formatted(number));
        suite.publish(new ReferralSent(caseId, victim, UUID.randomUUID(), "SVC01", MONDAY));
        await().untilAsserted(() ->
                assertThat(notifications()).extracting(Notification::state).containsExactly(State.SENT));
    }

    private Instant later(long seconds) {
        return clock.instant().plusSeconds(seconds);
    }

    private ValidatableResponse receipt(String status, Instant at) {
        return post(RECEIPT.formatted(handover().reference(), status, at));
    }

    private static ValidatableResponse post(String body) {
        return given().auth()
                .oauth2(World.RECEIPT_TOKEN)
                .contentType("application/json")
                .body(body)
                .post("/v1/receipts/notify-main")
                .then();
    }

    private Handover handover() {
        return QuarkusTransaction.requiringNew().call(() -> notifications().stream()
                .map(notification -> handovers.findById(notification.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());
    }

    private List<Notification> notifications() {
        return QuarkusTransaction.requiringNew()
                .call(() -> repository.newestBefore(LAST, new MessageFilter(caseId, null, null), 100));
    }

    private List<? extends Object> events() {
        return eventLog.history(Topic.NOTIFICATIONS, caseId, 0, 100).stream()
                .map(Envelope::data)
                .toList();
    }
}
