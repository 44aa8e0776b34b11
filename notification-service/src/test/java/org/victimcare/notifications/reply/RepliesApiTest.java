package org.victimcare.notifications.reply;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.NotificationAcknowledged;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.ReplyKind;
import org.victimcare.contracts.ReplyReceived;
import org.victimcare.contracts.Topic;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EventLog;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class RepliesApiTest {

    private static final String FOUND = "{\"caseId\":\"%s\",\"victimId\":\"%s\"}";

    @Inject
    EventLog eventLog;

    @Inject
    ReplyRecords records;

    @Inject
    TextPolling polling;

    @Inject
    MovableClock clock;

    @Inject
    Session database;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();

    @AfterEach
    void resetTheClock() {
        clock.reset();
        World.knows("/contact-matches", 200, "{}");
    }

    @Test
    void tellsWhatWasUnderstoodAndNeverTheWords() {
        isTheirs();
        var id = UUID.randomUUID();

        text(id, "Please stop").statusCode(204);
        text(id, "Please stop").statusCode(204);
        text(UUID.randomUUID(), "Can somebody ring me about Tuesday?").statusCode(204);

        assertThat(replies()).extracting(ReplyReceived::kind).containsExactly(ReplyKind.STOP, ReplyKind.WORDS);
        assertThat(replies()).allSatisfy(reply -> assertThat(reply.victimId()).isEqualTo(victim));
        assertThat(logged()).doesNotContain("Tuesday", "07700900123");
    }

    @Test
    void keepsWordsForAPersonAWeekAndSaysWhoLooked() {
        isTheirs();
        text(UUID.randomUUID(), "He is outside").statusCode(204);
        var id = replies().get(0).replyId();

        staff("phone-line-agent")
                .get("/v1/replies?victimId=" + victim)
                .then()
                .statusCode(200)
                .body("items.kind", contains("WORDS_OF_DANGER"))
                .body("items[0].words", nullValue());
        read(id).body("words", equalTo("He is outside")).body("sender", nullValue());
        assertThat(looks()).contains("CONSULTATION list-replies", "CONSULTATION read-reply");

        clock.advance(Duration.ofDays(7));
        records.expire();
        read(id).body("words", nullValue()).body("state", equalTo("MATCHED"));
    }

    @Test
    void takesTheWordsAwayWhenSomebodyHasLookedAfterIt() {
        isTheirs();
        text(UUID.randomUUID(), "Please ring me").statusCode(204);
        var id = replies().get(0).replyId();

        staff("victim-care-officer")
                .post("/v1/replies/" + id + "/handled")
                .then()
                .statusCode(428);
        handle(id, "0").statusCode(200).body("state", equalTo("HANDLED")).body("handledBy", equalTo("tester"));
        handle(id, "0").statusCode(412);
        handle(id, "1").statusCode(409);
        read(id).body("words", nullValue());
        handle(UUID.randomUUID(), "0").statusCode(404);
    }

    @Test
    void putsWhatIsOfNobodyIntoTheQueueWithDangerFirst() {
        var calm = UUID.randomUUID();
        var danger = UUID.randomUUID();
        text(calm, "Is this still the right number? " + calm).statusCode(204);
        text(danger, "I am not safe " + danger).statusCode(204);

        List<String> queue = staff("phone-line-agent")
                .get("/v1/replies/queue?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.kind");
        assertThat(queue.lastIndexOf("WORDS_OF_DANGER")).isLessThan(queue.indexOf("WORDS"));
        String first = staff("phone-line-agent")
                .get("/v1/replies/queue?limit=1")
                .then()
                .extract()
                .path("items[0].id");
        read(UUID.fromString(first)).body("sender", equalTo("07700900123")).body("caseId", nullValue());
        assertThat(replies()).isEmpty();
        staff("victim-care-officer").get("/v1/replies/queue").then().statusCode(403);
        staff("supervisor").get("/v1/replies/queue?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void answersHelpOnceADayByTheWayItCame() {
        isTheirs();
        World.decides(victim, 200, """
            {"decisionId":"0198a1b0-0000-7000-8000-0000000000d1","verdict":"ALLOWED","channel":"SMS",
             "address":"07700900123","discreet":true,"validUntil":"2099-01-01T00:00:00Z"}\
            """);

        text(UUID.randomUUID(), "HELP").statusCode(204);
        text(UUID.randomUUID(), "help please").statusCode(204);

        await().untilAsserted(() -> assertThat(of(NotificationSent.class)).hasSize(1));
        assertThat(of(NotificationSent.class).get(0).template()).isEqualTo("HELP_ANSWER");
        clock.advance(Duration.ofDays(1));
        text(UUID.randomUUID(), "Help").statusCode(204);
        await().untilAsserted(() -> assertThat(of(NotificationSent.class)).hasSize(2));
    }

    @Test
    void believesNobodyWithoutTheSecretAndNoNonsense() {
        isTheirs();
        var body = body(UUID.randomUUID(), "STOP");

        given().contentType("application/json")
                .body(body)
                .post("/v1/received-texts/notify-main")
                .then()
                .statusCode(403);
        bearer("wrong").body(body).post("/v1/received-texts/notify-main").then().statusCode(403);
        bearer(Tokens.of("supervisor").token())
                .body(body)
                .post("/v1/received-texts/notify-main")
                .then()
                .statusCode(403);
        given().header("X-Receipt-Token", World.RECEIPT_TOKEN)
                .contentType("application/json")
                .body(body)
                .post("/v1/received-texts/notify-main")
                .then()
                .statusCode(403);
        ours().body(body).post("/v1/received-texts/smtp").then().statusCode(403);
        ours().body("[]").post("/v1/received-texts/notify-main").then().statusCode(400);
        ours().body("{\"id\":\"none\"}")
                .post("/v1/received-texts/notify-main")
                .then()
                .statusCode(400);
        ours().body("{\"id\":\"" + UUID.randomUUID() + "\",\"source_number\":\"\",\"message\":\"x\"}")
                .post("/v1/received-texts/notify-main")
                .then()
                .statusCode(400);

        assertThat(replies()).isEmpty();
    }

    @Test
    void asksForItAgainWhereNobodyCanSayWhoseItIs() {
        var id = UUID.randomUUID();
        World.knows("/contact-matches", 500, "");
        text(id, "STOP").statusCode(503);

        isTheirs();
        text(id, "STOP").statusCode(204);

        assertThat(replies()).hasSize(1);
    }

    @Test
    void asksForTextsThatCameInAndTakesEachOnce() {
        isTheirs();
        World.receives("07700900123", "Dechrau");
        World.receives("07700900123", "stop");

        polling.askForTexts();
        polling.askForTexts();

        assertThat(replies()).extracting(ReplyReceived::kind).containsExactly(ReplyKind.START, ReplyKind.STOP);
    }

    @Test
    void takesTheCodeOfNothingForWords() {
        isTheirs();

        text(UUID.randomUUID(), "K7M3QX").statusCode(204);

        assertThat(replies()).extracting(ReplyReceived::kind).containsExactly(ReplyKind.WORDS);
        assertThat(of(NotificationAcknowledged.class)).isEmpty();
    }

    @Test
    void showsRepliesToNobodyElse() {
        staff("operator").get("/v1/replies?victimId=" + victim).then().statusCode(403);
        staff("analyst").get("/v1/replies/" + UUID.randomUUID()).then().statusCode(403);
        staff("supervisor").get("/v1/replies").then().statusCode(400);
        staff("supervisor").get("/v1/replies?victimId=x").then().statusCode(400);
        staff("supervisor").get("/v1/replies/" + UUID.randomUUID()).then().statusCode(404);
    }

    private void isTheirs() {
        World.knows("/contact-matches", 200, FOUND.formatted(caseId, victim));
    }

    private static ValidatableResponse text(UUID id, String words) {
        return ours().body(body(id, words))
                .post("/v1/received-texts/notify-main")
                .then();
    }

    private static String body(UUID id, String words) {
        return """
            {"id":"%s","source_number":"07700900123","destination_number":"07700900000","message":"%s",
             "date_received":"%s","somethingNew":1}\
            """.formatted(id, words, Instant.parse("2026-03-02T09:00:00Z"));
    }

    private static RequestSpecification ours() {
        return bearer(World.RECEIPT_TOKEN);
    }

    private static RequestSpecification bearer(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    private static RequestSpecification staff(String role) {
        return given().auth().oauth2(Tokens.of(role).subject("tester").token());
    }

    private static ValidatableResponse read(UUID id) {
        return staff("victim-care-officer").get("/v1/replies/" + id).then().statusCode(200);
    }

    private static ValidatableResponse handle(UUID id, String version) {
        return staff("victim-care-officer")
                .header("If-Match", version)
                .post("/v1/replies/" + id + "/handled")
                .then();
    }

    private List<ReplyReceived> replies() {
        return of(ReplyReceived.class);
    }

    private <T> List<T> of(Class<T> type) {
        return eventLog.history(Topic.NOTIFICATIONS, caseId, 0, 100).stream()
                .map(Envelope::data)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private String logged() {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select string_agg(envelope, ' ') from event_log where key = ?1", String.class)
                .setParameter(1, caseId)
                .getSingleResult());
    }

    private List<String> looks() {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select operation || ' ' || action from access_log where victim_id = ?1", String.class)
                .setParameter(1, victim)
                .getResultList());
    }
}
