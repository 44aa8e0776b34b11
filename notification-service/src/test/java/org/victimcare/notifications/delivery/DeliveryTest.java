package org.victimcare.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.OutcomeCode;
import org.victimcare.contracts.ReferralSent;
import org.victimcare.contracts.SurveyDue;
import org.victimcare.contracts.Topic;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EventLog;
import org.victimcare.notifications.message.Template;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class DeliveryTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);
    private static final String DECISION = """
        {"decisionId":"0198a1b0-0000-7000-8000-0000000000d1","verdict":"ALLOWED","channel":"EMAIL",
         "address":"%s@example.org","discreet":%s,"validUntil":"%s"}\
        """;

    @Inject
    NotificationRepository repository;

    @Inject
    Notifications deliveries;

    @Inject
    MeterRegistry meters;

    @Inject
    EventLog eventLog;

    @Inject
    Session database;

    @Inject
    MovableClock clock;

    @Inject
    Suite suite;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();
    private final VictimAdded added = new VictimAdded(caseId, victim, MONDAY);

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void sendsOneMailThoughTheEventIsDeliveredTwice() throws Exception {
        var event = suite.publish(added);
        suite.deliver(event);
        suite.publish(new MilestoneRecorded(
                caseId, UUID.randomUUID(), Milestone.CHARGED, CaseStatus.CHARGED, MONDAY, MONDAY));

        awaitStates(State.SENT, State.SENT);

        assertThat(World.mails(victim)).hasSize(2);
    }

    @Test
    void sendsPlainTextAndHtmlUnderARecognisableIdAndANeutralName() throws Exception {
        suite.publish(added);
        awaitStates(State.SENT);

        var mail = World.mails(victim).get(0);

        var notification = notifications().get(0);
        assertThat(mail.getMessageID()).isEqualTo("<" + notification.id() + "@notices.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("Updates <updates@notices.example>");
        assertThat(mail.getSubject()).isEqualTo("An update for you");
        assertThat(mail.getRecipients(RecipientType.TO)).hasSize(1);
        assertThat(part(mail.getContent(), "text/plain")).contains("Dear Sam Okafor", "01/9900001/26", "is made up");
        assertThat(part(mail.getContent(), "text/html")).contains("<h1", "Alex Reed");
    }

    @Test
    void tellsTheOthersThatItSentAndWhyItDid() {
        var event = suite.publish(added);
        awaitStates(State.SENT);

        var told = history();

        var notification = notifications().get(0);
        assertThat(told).singleElement().satisfies(envelope -> {
            assertThat(envelope.causationId()).isEqualTo(event.id());
            assertThat(envelope.correlationId()).isEqualTo(event.correlationId());
            assertThat(envelope.data()).isInstanceOfSatisfying(NotificationSent.class, sent -> {
                assertThat(sent.notificationId()).isEqualTo(notification.id());
                assertThat(sent.causeId()).isEqualTo(event.id());
                assertThat(sent.template()).isEqualTo("CASE_ACKNOWLEDGED");
                assertThat(sent.decisionId()).hasToString("0198a1b0-0000-7000-8000-0000000000d1");
            });
        });
    }

    @Test
    void asksWithItsOwnTokenForEveryMessage() {
        suite.publish(added);
        awaitStates(State.SENT);

        var questions = World.questions(victim.toString());

        assertThat(questions).hasSize(2).allSatisfy(asked -> assertThat(asked).contains("Bearer ey"));
        assertThat(questions.get(0)).contains("/contact-decisions", "\"purpose\":\"CASE_ACKNOWLEDGED\"");
        assertThat(questions.get(1)).contains("/message-facts");
    }

    @Test
    void owesOneMessageForOneCauseEvenWhenTheInboxForgets() {
        var plan = new Plan(
                caseId, victim, caseId, Template.CASE_ACKNOWLEDGED, UUID.randomUUID(), UUID.randomUUID(), null);

        var owed = new Owed(plan, SampleTerms.ROUTINE);

        QuarkusTransaction.requiringNew().run(() -> deliveries.plan(List.of(owed, owed)));
        QuarkusTransaction.requiringNew().run(() -> deliveries.plan(List.of(owed)));

        awaitStates(State.SENT);
        assertThat(World.mails(victim)).hasSize(1);
    }

    @Test
    void leavesTheRowToWhoeverTookItOver() {
        suite.publish(added);
        awaitStates(State.SENT);
        var sent = notifications().get(0);
        var lost = new Claimed(
                sent.id(),
                sent.version() - 1,
                sent.plan(),
                sent.terms(),
                sent.deadline(),
                sent.plannedAt(),
                clock.instant(),
                sent.id(),
                null,
                false,
                List.of());

        var event = deliveries.record(
                Map.of(lost, (notification, now) -> Optional.of(notification.blocked(BlockReason.NO_PLAN, now))));

        assertThat(event).isEmpty();
        assertThat(states()).containsExactly(State.SENT);
        assertThat(history()).hasSize(1);
    }

    @Test
    void countsWhatItDidForOperators() {
        suite.publish(added);
        awaitStates(State.SENT);

        assertThat(meters.find("victimcare.notifications.sent")
                        .tag("template", "CASE_ACKNOWLEDGED")
                        .counter())
                .isNotNull()
                .satisfies(counter -> assertThat(counter.count()).isPositive());
        assertThat(meters.find("victimcare.notifications.due.oldest").gauge()).isNotNull();
    }

    @Test
    void keepsNeitherContentNorAddress() {
        suite.publish(added);
        awaitStates(State.SENT);

        var row = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select cast(n as text) from notification n where case_id = ?1", String.class)
                .setParameter(1, caseId)
                .getSingleResult());

        assertThat(row).doesNotContain("example.org", "Okafor", "9900001");
    }

    @Test
    void tellsEveryVictimOfACaseHowItEnded() {
        var other = UUID.randomUUID();
        suite.publish(added);
        suite.publish(new VictimAdded(caseId, other, MONDAY));
        suite.publish(new CaseClosed(caseId, OutcomeCode.OTHER, CaseStatus.CLOSED_EVIDENCE, UUID.randomUUID(), MONDAY));

        awaitStates(State.SENT, State.SENT, State.SENT, State.SENT);

        assertThat(World.mails(victim)).hasSize(2);
        assertThat(World.mails(other)).hasSize(2);
    }

    @Test
    void tellsOfAReferralWhatItsOwnerSays() throws Exception {
        suite.publish(new ReferralSent(caseId, victim, UUID.randomUUID(), "SVC01", MONDAY));
        awaitStates(State.SENT);

        var mail = World.mails(victim).get(0);

        assertThat(part(mail.getContent(), "text/plain")).contains("Generic Support", "020 7946 0222");
    }

    @Test
    void invitesToASurveyByItsLink() throws Exception {
        suite.publish(new SurveyDue(caseId, victim, UUID.randomUUID(), MONDAY));
        awaitStates(State.SENT);

        var mail = World.mails(victim).get(0);

        assertThat(part(mail.getContent(), "text/plain")).contains("http://127.0.0.1:8084/r/AbCdEfGhIjKlMnOpQrSt");
    }

    @Test
    void givesNothingAwayWhereTheDecisionSaysDiscreet() throws Exception {
        World.decides(victim, 200, DECISION.formatted(victim, true, "2099-01-01T00:00:00Z"));
        suite.publish(new ReferralSent(caseId, victim, UUID.randomUUID(), "SVC01", MONDAY));
        awaitStates(State.SENT);

        var mail = World.mails(victim).get(0);

        assertThat(part(mail.getContent(), "text/plain")).doesNotContain("Generic Support", "Okafor");
        assertThat(World.questions(caseId.toString())).noneMatch(asked -> asked.contains("/referrals/"));
    }

    @Test
    void sendsNothingWhereThePlanBlocksIt() {
        World.decides(victim, 200, """
            {"decisionId":"0198a1b0-0000-7000-8000-0000000000d1","verdict":"BLOCKED","reason":"DO_NOT_CONTACT"}\
            """);

        suite.publish(added);

        awaitStates(State.BLOCKED);
        assertThat(World.mails(victim)).isEmpty();
        assertThat(history())
                .singleElement()
                .extracting(Envelope::data)
                .isInstanceOfSatisfying(NotificationBlocked.class, blocked -> assertThat(blocked.reason())
                        .isEqualTo(BlockReason.DO_NOT_CONTACT));
        assertThat(World.questions(victim + "/message-facts")).isEmpty();
    }

    @Test
    void leavesAWayThatNobodyGoesToAPerson() {
        World.decides(
                victim,
                200,
                DECISION.formatted(victim, false, "2099-01-01T00:00:00Z").replace("EMAIL", "LETTER"));

        suite.publish(new ReferralSent(caseId, victim, UUID.randomUUID(), "SVC01", MONDAY));

        awaitStates(State.BLOCKED);
        assertThat(reason()).isEqualTo("NO_ALLOWED_CHANNEL");
    }

    @Test
    void leavesACallToAPerson() {
        World.decides(
                victim,
                200,
                DECISION.formatted(victim, false, "2099-01-01T00:00:00Z").replace("EMAIL", "PHONE"));

        suite.publish(added);

        awaitStates(State.BLOCKED);
        assertThat(reason()).isEqualTo("CALL_NEEDED");
        assertThat(World.questions("/contact-decisions/" + victim).get(0))
                .contains("\"channels\":[\"EMAIL\",\"LETTER\",\"SMS\",\"PHONE\"]", "\"deadline\":");
    }

    @Test
    void doesNotEvenAskAboutWhatIsNotWorthSendingAnyMore() {
        World.decides(victim, 503, "{}");
        suite.publish(added);
        await().untilAsserted(
                        () -> assertThat(World.questions(victim.toString())).isNotEmpty());
        World.decides(victim, 200, DECISION.formatted(victim, false, "2099-01-01T00:00:00Z"));

        clock.advance(Duration.ofDays(8));

        awaitStates(State.BLOCKED);
        assertThat(reason()).isEqualTo("TOO_LATE");
        assertThat(World.mails(victim)).isEmpty();
    }

    @Test
    void keepsTheRuleThatAMessageIsOwedByThoughItIsSentMuchLater() {
        suite.publish(added);
        awaitStates(State.SENT);

        assertThat(notifications().get(0).terms().ruleId()).isEqualTo("ACKNOWLEDGEMENT");
        assertThat(notifications().get(0).terms().ruleVersion()).isNotBlank();
    }

    @Test
    void blocksWhatIsForNobodyWeKnow() {
        World.decides(victim, 404, "{}");

        suite.publish(added);

        awaitStates(State.BLOCKED);
        assertThat(reason()).isEqualTo("RECIPIENT_NOT_FOUND");
    }

    @Test
    void sendsNothingWithoutAnAnswerAndSendsWhenThereIsOne() {
        World.decides(victim, 503, "{}");
        suite.publish(added);
        await().untilAsserted(
                        () -> assertThat(World.questions(victim.toString())).hasSizeGreaterThan(1));
        assertThat(World.mails(victim)).isEmpty();

        World.decides(victim, 200, DECISION.formatted(victim, false, "2099-01-01T00:00:00Z"));

        awaitStates(State.SENT);
        assertThat(notifications().get(0).attempts()).isEqualTo(1);
        assertThat(World.mails(victim)).hasSize(1);
    }

    @Test
    void takesAnAnswerItCannotReadForNone() {
        World.decides(victim, 200, "{\"verdict\":\"ALLOWED\",\"validUntil\":\"soon\"}");

        suite.publish(added);

        await().untilAsserted(
                        () -> assertThat(World.questions(victim.toString())).hasSizeGreaterThan(1));
        assertThat(World.mails(victim)).isEmpty();
        assertThat(notifications()).extracting(Notification::attempts).containsExactly(0);
    }

    @Test
    void sendsNothingByADecisionThatHasLapsed() {
        World.decides(
                victim, 200, DECISION.formatted(victim, false, clock.instant().minusMillis(1)));

        suite.publish(added);

        await().untilAsserted(() ->
                assertThat(World.questions("/contact-decisions/" + victim)).hasSizeGreaterThan(1));
        assertThat(World.mails(victim)).isEmpty();
    }

    @Test
    void waitsUntilTheContactPlanAllowsIt() {
        var evening = clock.instant().plus(Duration.ofHours(9)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        World.decides(victim, 200, """
            {"decisionId":"0198a1b0-0000-7000-8000-0000000000d1","verdict":"NOT_BEFORE","notBefore":"%s"}\
            """.formatted(evening));
        suite.publish(added);
        await().untilAsserted(() ->
                assertThat(notifications()).extracting(Notification::dueAt).containsExactly(evening));
        World.decides(victim, 200, DECISION.formatted(victim, false, "2099-01-01T00:00:00Z"));
        assertThat(World.mails(victim)).isEmpty();

        clock.moveTo(evening);

        awaitStates(State.SENT);
        assertThat(World.mails(victim)).hasSize(1);
        assertThat(World.questions("/contact-decisions/" + victim)).hasSize(2);
    }

    @Test
    void failsRatherThanLeavingAHole() {
        World.knows("/cases/" + caseId + "/victims/" + victim + "/message-facts", 200, "{\"synthetic\":true}");

        suite.publish(added);

        awaitStates(State.FAILED);
        assertThat(World.mails(victim)).isEmpty();
        assertThat(history())
                .singleElement()
                .extracting(Envelope::data)
                .isInstanceOfSatisfying(NotificationFailed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(FailureReason.FACTS_MISSING));
    }

    @Test
    void endsWithoutATryWhatIsNoLongerSo() {
        World.knows("/cases/" + caseId + "/victims/" + victim + "/message-facts", 409, "{}");

        suite.publish(added);

        awaitStates(State.FAILED);
        assertThat(World.mails(victim)).isEmpty();
        assertThat(history())
                .singleElement()
                .extracting(Envelope::data)
                .isInstanceOfSatisfying(NotificationFailed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(FailureReason.OVERTAKEN));
    }

    @Test
    void failsAtOnceForAnAddressThatIsNone() {
        World.decides(
                victim,
                200,
                DECISION.formatted(victim, false, "2099-01-01T00:00:00Z").replace("@", " at "));

        suite.publish(added);

        awaitStates(State.FAILED, State.BLOCKED);
        assertThat(reasons()).containsExactly("NO_ALLOWED_CHANNEL", "PROVIDER_REFUSED");
        assertThat(World.questions("/contact-decisions/" + victim).get(1))
                .as("the same message by another way")
                .contains("\"channels\":[\"LETTER\",\"SMS\",\"PHONE\"]");
    }

    @Test
    void triesAgainByTheScheduleWhileTheMailServerIsAwayThenFails() {
        World.mailServer("off");
        try {
            suite.publish(added);
            awaitAttempts(1);
            assertThat(notifications().get(0).state()).isEqualTo(State.DUE);

            for (var minutes : List.of(2, 6, 31, 61)) {
                var before = notifications().get(0).attempts();
                clock.advance(Duration.ofMinutes(minutes));
                awaitAttempts(before + 1);
            }
            clock.advance(Duration.ofHours(3));

            awaitStates(State.FAILED, State.BLOCKED);
            assertThat(notifications().get(1).attempts()).isEqualTo(6);
            assertThat(reasons()).containsExactly("NO_ALLOWED_CHANNEL", "PROVIDER_UNREACHABLE");
        } finally {
            World.mailServer("on");
        }
    }

    @Test
    void repeatsUnderTheSameIdWhatAWorkerSentAndDiedBeforeRecording() throws Exception {
        suite.publish(added);
        awaitStates(State.SENT);
        killTheWorkerBetweenSendingAndRecording(() -> suite.publish(new MilestoneRecorded(
                caseId, UUID.randomUUID(), Milestone.CHARGED, CaseStatus.CHARGED, MONDAY, MONDAY)));
        await().untilAsserted(() -> assertThat(states()).containsExactly(State.CLAIMED, State.SENT));

        clock.advance(Duration.ofMinutes(3));

        awaitStates(State.SENT, State.SENT);
        var ids = World.mails(victim).stream()
                .skip(1)
                .map(DeliveryTest::messageId)
                .toList();
        assertThat(ids).hasSize(2).allMatch(id -> id.equals(ids.get(0)));
        assertThat(history()).hasSize(2);
    }

    /** Holds the counter that recording needs, and has the database end the session that waits for it. */
    private void killTheWorkerBetweenSendingAndRecording(Runnable work) {
        QuarkusTransaction.requiringNew().timeout(60).run(() -> {
            database.createNativeQuery("select sequence from event_counter where key = ?1 for update", Long.class)
                    .setParameter(1, caseId)
                    .getSingleResult();
            work.run();
            await().untilAsserted(() -> assertThat(World.mails(victim)).hasSize(2));
            await().untilAsserted(() -> assertThat(killed()).isEqualTo(1));
        });
    }

    private long killed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("""
                    select count(pg_terminate_backend(pid)) from pg_stat_activity
                    where datname = current_database() and wait_event_type = 'Lock' and query like '%event_counter%'
                    """, Long.class).getSingleResult());
    }

    private void awaitAttempts(int attempts) {
        await().untilAsserted(() ->
                assertThat(notifications()).extracting(Notification::attempts).containsExactly(attempts));
        await().untilAsserted(() -> assertThat(states()).containsExactly(State.DUE));
    }

    private void awaitStates(State... states) {
        await().untilAsserted(() -> assertThat(states()).containsExactlyInAnyOrder(states));
    }

    private List<State> states() {
        return notifications().stream().map(Notification::state).toList();
    }

    private List<String> reasons() {
        return notifications().stream()
                .map(notification -> notification.ending().map(Ending::reason).orElse(""))
                .toList();
    }

    private String reason() {
        return notifications().get(0).ending().map(Ending::reason).orElse("");
    }

    private List<Notification> notifications() {
        return QuarkusTransaction.requiringNew()
                .call(() -> repository.newestBefore(LAST, new MessageFilter(caseId, null, null), 100));
    }

    private List<Envelope> history() {
        return eventLog.history(Topic.NOTIFICATIONS, caseId, 0, 100);
    }

    private static String messageId(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Object content, String type) throws MessagingException, IOException {
        var parts = (MimeMultipart) content;
        for (var index = 0; index < parts.getCount(); index++) {
            if (parts.getBodyPart(index).isMimeType(type)) {
                return (String) parts.getBodyPart(index).getContent();
            }
        }
        throw new AssertionError("no " + type + " in " + Arrays.toString(new Object[] {content}));
    }
}
