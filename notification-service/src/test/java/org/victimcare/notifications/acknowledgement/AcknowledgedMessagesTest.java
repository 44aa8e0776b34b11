package org.victimcare.notifications.acknowledgement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.AcknowledgedBy;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.ErasureGround;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.NotificationAcknowledged;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.NotificationUnacknowledged;
import org.victimcare.contracts.ObligationEvidence;
import org.victimcare.contracts.ObligationMet;
import org.victimcare.contracts.Topic;
import org.victimcare.contracts.UnacknowledgedReason;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.contracts.VictimErased;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EventLog;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class AcknowledgedMessagesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final String ALLOWED = """
        {"decisionId":"0198a1b0-0000-7000-8000-0000000000d1","verdict":"ALLOWED","channel":"%s",
         "address":"%s","discreet":true,"validUntil":"2099-01-01T00:00:00Z"}\
        """;
    private static final String BLOCKED = "{\"verdict\":\"BLOCKED\",\"reason\":\"%s\"}";

    @Inject
    EventLog eventLog;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    ConfirmSecrets secrets;

    @Inject
    MovableClock clock;

    @Inject
    Suite suite;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();
    private final UUID milestone = UUID.randomUUID();

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void repeatsByOtherWaysUntilAPersonHasToFindOut() {
        var first = release();

        pass(Duration.ofMinutes(14));
        assertThat(sent()).hasSize(1);
        byText();
        pass(Duration.ofMinutes(2));
        await().untilAsserted(() -> assertThat(sent()).hasSize(2));
        byMail();
        pass(Duration.ofMinutes(31));
        await().untilAsserted(() -> assertThat(sent()).hasSize(3));
        World.decides(victim, 200, ALLOWED.formatted("PHONE", "020 7946 0999"));
        pass(Duration.ofMinutes(31));
        await().untilAsserted(() -> assertThat(of(NotificationBlocked.class))
                .extracting(NotificationBlocked::reason)
                .containsExactly(BlockReason.NO_PLAN, BlockReason.CALL_NEEDED));
        pass(Duration.ofHours(3));

        await().untilAsserted(
                        () -> assertThat(of(NotificationUnacknowledged.class)).hasSize(1));
        assertThat(of(NotificationUnacknowledged.class).get(0)).satisfies(gone -> {
            assertThat(gone.notificationId()).isEqualTo(first);
            assertThat(gone.reason()).isEqualTo(UnacknowledgedReason.NOT_CONFIRMED);
            assertThat(gone.steps()).isEqualTo(3);
        });
        assertThat(sent().subList(1, 3)).extracting(NotificationSent::resendOf).containsOnly(first);
        assertThat(World.questions(victim.toString()).stream()
                        .filter(asked -> asked.contains("/contact-decisions/"))
                        .count())
                .as("asked for each message, and for the one before them")
                .isEqualTo(5);
    }

    @Test
    void carriesALinkThatConfirmsOnlyWhenTheButtonIsPressed() throws Exception {
        var first = release();
        var link = "/a/" + secrets.token(first);
        assertThat(World.mails(victim).get(0).getContent()).isNotNull();

        page(link).statusCode(200).body(containsString("Yes, I got it"), not(containsString("Okafor")));
        page(link).statusCode(200);
        given().head(link);
        assertThat(of(NotificationAcknowledged.class)).isEmpty();

        given().post(link)
                .then()
                .statusCode(200)
                .body(containsString("Thank you"), containsString("If you do not know yet what it is about"));
        given().post(link).then().statusCode(200);

        assertThat(of(NotificationAcknowledged.class)).singleElement().satisfies(known -> {
            assertThat(known.by()).isEqualTo(AcknowledgedBy.PAGE);
            assertThat(known.notificationId()).isEqualTo(first);
            assertThat(known.victimId()).isEqualTo(victim);
            assertThat(known.discreet()).as("she knows that there is something").isTrue();
        });
        pass(Duration.ofDays(3));
        assertThat(sent()).as("no step after that").hasSize(1);
    }

    @Test
    void knowsThatAVictimKnowsWhenEachMessageSaidInFullWhatItIsAbout() {
        var first = release(this::inFull);

        given().post("/a/" + secrets.token(first)).then().statusCode(200);
        spoken(first, "TELEPHONE").statusCode(200).body("confirmedBy", equalTo("PAGE"));

        assertThat(of(NotificationAcknowledged.class))
                .extracting(NotificationAcknowledged::discreet)
                .containsExactly(false);
    }

    /** Whichever it was: the mail may have come back, and code and link are the same in both. */
    @Test
    void doesNotKnowWhatAVictimKnowsWhenOneOfTheMessagesGaveNothingAway() {
        var first = release(this::inFull);
        byText();
        pass(Duration.ofMinutes(16));
        await().untilAsserted(() -> assertThat(sent()).hasSize(2));

        given().post("/a/" + secrets.token(first)).then().statusCode(200);

        assertThat(sent()).extracting(NotificationSent::discreet).containsExactly(false, true);
        assertThat(of(NotificationAcknowledged.class))
                .extracting(NotificationAcknowledged::discreet)
                .containsExactly(true);
    }

    @Test
    void hearsThatAVictimWasToldAfterTheyConfirmedAMessageThatGaveNothingAway() {
        var first = release();
        given().post("/a/" + secrets.token(first)).then().statusCode(200);

        spoken(first, "TELEPHONE").statusCode(200).body("confirmedBy", equalTo("TELEPHONE"));
        spoken(first, "IN_PERSON").statusCode(200).body("confirmedBy", equalTo("TELEPHONE"));

        assertThat(of(NotificationAcknowledged.class))
                .extracting(NotificationAcknowledged::by, NotificationAcknowledged::discreet)
                .containsExactly(tuple(AcknowledgedBy.PAGE, true), tuple(AcknowledgedBy.TELEPHONE, false));
    }

    @Test
    void takesNoStepWhenStaffHaveToldTheVictim() {
        var first = release();
        suite.publish(met(ObligationEvidence.MESSAGE, milestone));
        suite.publish(met(ObligationEvidence.CONVERSATION, UUID.randomUUID()));

        suite.publish(met(ObligationEvidence.CONVERSATION, milestone));
        suite.publish(met(ObligationEvidence.CONVERSATION, milestone));

        await().untilAsserted(() -> assertThat(of(NotificationAcknowledged.class))
                .extracting(
                        NotificationAcknowledged::notificationId,
                        NotificationAcknowledged::by,
                        NotificationAcknowledged::discreet)
                .containsExactly(tuple(first, AcknowledgedBy.CONVERSATION, false)));
        pass(Duration.ofDays(3));
        assertThat(sent()).hasSize(1);
    }

    private ObligationMet met(ObligationEvidence evidence, UUID cause) {
        return new ObligationMet(
                caseId,
                victim,
                UUID.randomUUID(),
                "R6-BAIL",
                cause,
                "RELEASED_ON_BAIL",
                false,
                evidence,
                MONDAY,
                MONDAY,
                MONDAY);
    }

    @Test
    void takesNoStepForAVictimWhoIsErased() {
        var first = release();

        suite.publish(new VictimErased(caseId, victim, ErasureGround.VICTIM_ASKED, MONDAY));

        await().untilAsserted(() -> assertThat(of(NotificationUnacknowledged.class))
                .extracting(NotificationUnacknowledged::notificationId, NotificationUnacknowledged::reason)
                .containsExactly(tuple(first, UnacknowledgedReason.NOT_ALLOWED)));
        pass(Duration.ofDays(3));
        assertThat(sent()).hasSize(1);
    }

    @Test
    void saysNothingBehindALinkThatIsNone() {
        page("/a/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE")
                .statusCode(404)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer");
        given().post("/a/x").then().statusCode(404);

        var first = release();
        pass(Duration.ofDays(29));
        page("/a/" + secrets.token(first)).statusCode(404);
    }

    @Test
    void takesASpokenConfirmationAndNoVoicemail() {
        var first = release();

        spoken(first, "VOICEMAIL").statusCode(422).body("type", equalTo("urn:problem:voicemail-confirms-nothing"));
        spoken(first, "SHOUTED").statusCode(400);
        spoken(UUID.randomUUID(), "TELEPHONE").statusCode(404);
        assertThat(of(NotificationAcknowledged.class)).isEmpty();
        pass(Duration.ofMinutes(16));
        await().untilAsserted(() -> assertThat(sent()).hasSize(2));

        spoken(sent().get(1).notificationId(), "TELEPHONE")
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("notificationId", equalTo(first.toString()));
        spoken(first, "IN_PERSON").statusCode(200).body("confirmedBy", equalTo("TELEPHONE"));

        assertThat(of(NotificationAcknowledged.class)).hasSize(1);
    }

    @Test
    void needsNoConfirmationOfWhatNobodyHasToConfirm() {
        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        await().untilAsserted(() -> assertThat(sent()).hasSize(1));

        spoken(sent().get(0).notificationId(), "TELEPHONE").statusCode(409);
    }

    @Test
    void stopsWithAPersonWhereTheVictimMayNotBeContactedAnyMore() {
        release();
        World.decides(victim, 200, BLOCKED.formatted("OPTED_OUT"));

        pass(Duration.ofMinutes(16));

        await().untilAsserted(
                        () -> assertThat(of(NotificationUnacknowledged.class)).hasSize(1));
        assertThat(of(NotificationUnacknowledged.class).get(0).reason()).isEqualTo(UnacknowledgedReason.NOT_ALLOWED);
        pass(Duration.ofDays(3));
        assertThat(sent()).hasSize(1);
    }

    @Test
    void goesOnWhereOnlyOneWayWasNotAllowedAndDropsARepeatThatCameTooLate() {
        var first = release();
        World.decides(
                victim, 200, "{\"verdict\":\"NOT_BEFORE\",\"notBefore\":\"%s\"}".formatted(in(Duration.ofHours(9))));
        pass(Duration.ofMinutes(16));
        await().untilAsserted(
                        () -> assertThat(view(first).<Integer>path("step")).isEqualTo(1));
        pass(Duration.ofHours(1));
        assertThat(view(first).<Integer>path("step")).as("one step at a time").isEqualTo(1);

        given().post("/a/" + secrets.token(first)).then().statusCode(200);
        byMail();
        pass(Duration.ofHours(9));

        await().untilAsserted(() -> assertThat(eventLog.history(Topic.NOTIFICATIONS, caseId, 0, 100))
                .hasSize(4));
        assertThat(sent()).as("the repeat is overtaken").hasSize(1);
        assertThat(of(NotificationUnacknowledged.class)).isEmpty();
    }

    @Test
    void takesNoStepTwiceHoweverOftenItLooks() {
        release();
        clock.advance(Duration.ofMinutes(16));

        acknowledgements.takeSteps();
        acknowledgements.takeSteps();
        await().untilAsserted(() -> assertThat(sent()).hasSize(2));
        acknowledgements.takeSteps();

        assertThat(sent()).hasSize(2);
    }

    @Test
    void stopsWhenStaffCallTheRepeatOff() {
        var first = release();
        World.decides(
                victim, 200, "{\"verdict\":\"NOT_BEFORE\",\"notBefore\":\"%s\"}".formatted(in(Duration.ofHours(9))));
        pass(Duration.ofMinutes(16));
        await().untilAsserted(() -> assertThat(waiting()).hasSize(1));

        given().auth()
                .oauth2(Tokens.of("supervisor").token())
                .contentType("application/json")
                .body("{\"reason\":\"They are in hospital\"}")
                .post("/v1/notifications/" + waiting().get(0) + "/cancel")
                .then()
                .statusCode(200);

        assertThat(of(NotificationUnacknowledged.class)).singleElement().satisfies(gone -> assertThat(gone.reason())
                .isEqualTo(UnacknowledgedReason.CALLED_OFF));
        assertThat(view(first).<String>path("state")).isEqualTo("STOPPED");
        given().post("/a/" + secrets.token(first)).then().statusCode(200);
        assertThat(of(NotificationAcknowledged.class)).as("after the end too").hasSize(1);
    }

    @Test
    void stopsWhenStaffCallThePlanOffAndSaysWhy() {
        var first = release();

        given().auth()
                .oauth2(Tokens.of("victim-care-officer").token())
                .contentType("application/json")
                .body("{\"reason\":\"Told by her mother\"}")
                .post("/v1/notifications/" + first + "/acknowledgement/cancel")
                .then()
                .statusCode(200)
                .body("state", equalTo("STOPPED"))
                .body("stoppedFor", equalTo("CALLED_OFF"))
                .body("stopReason", equalTo("Told by her mother"));

        pass(Duration.ofDays(3));
        assertThat(sent()).hasSize(1);
        assertThat(of(NotificationUnacknowledged.class)).hasSize(1);
    }

    /** Somebody was released on bail, and the victim was told so. */
    private UUID release() {
        return release(this::byMail);
    }

    private UUID release(Runnable way) {
        World.decides(victim, 200, BLOCKED.formatted("NO_PLAN"));
        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        await().untilAsserted(() -> assertThat(of(NotificationBlocked.class)).hasSize(1));
        way.run();
        suite.publish(new MilestoneRecorded(
                caseId, milestone, Milestone.RELEASED_ON_BAIL, CaseStatus.SUSPECT_IDENTIFIED, MONDAY, MONDAY));
        await().untilAsserted(() -> assertThat(sent()).hasSize(1));
        return sent().get(0).notificationId();
    }

    private void byMail() {
        World.decides(victim, 200, ALLOWED.formatted("EMAIL", victim + "@example.org"));
    }

    private void inFull() {
        var decision = ALLOWED.formatted("EMAIL", victim + "@example.org");
        World.decides(victim, 200, decision.replace("\"discreet\":true", "\"discreet\":false"));
    }

    private void byText() {
        World.decides(victim, 200, ALLOWED.formatted("SMS", "07700900001"));
    }

    private void pass(Duration time) {
        clock.advance(time);
        acknowledgements.takeSteps();
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    private static ValidatableResponse page(String link) {
        return given().get(link).then();
    }

    private static io.restassured.response.ExtractableResponse<io.restassured.response.Response> view(UUID id) {
        return given().auth()
                .oauth2(Tokens.of("victim-care-officer").token())
                .get("/v1/notifications/" + id + "/acknowledgement")
                .then()
                .statusCode(200)
                .extract();
    }

    private List<String> waiting() {
        return given().auth()
                .oauth2(Tokens.of("supervisor").token())
                .get("/v1/notifications?state=DUE&caseId=" + caseId)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static ValidatableResponse spoken(UUID id, String how) {
        return given().auth()
                .oauth2(Tokens.of("phone-line-agent").token())
                .contentType("application/json")
                .body("{\"how\":\"%s\"}".formatted(how))
                .post("/v1/notifications/" + id + "/acknowledgement")
                .then();
    }

    private List<NotificationSent> sent() {
        return of(NotificationSent.class);
    }

    private <T> List<T> of(Class<T> type) {
        return eventLog.history(Topic.NOTIFICATIONS, caseId, 0, 100).stream()
                .map(Envelope::data)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
