package org.victimcare.notifications.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.NotificationDelivered;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.Topic;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EventLog;
import org.victimcare.notifications.message.Template;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** What can wait goes as one message, and each part of it stays a message of its own. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class DigestDeliveryTest {

    @Inject
    NotificationRepository repository;

    @Inject
    HandoverRepository handovers;

    @Inject
    Claims claims;

    @Inject
    Lanes lanes;

    @Inject
    EventLog eventLog;

    @Inject
    Session database;

    @Inject
    MovableClock clock;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();

    @BeforeEach
    void theDeliveryTakesTurnsWithNobody() {
        clock.reset();
    }

    @Test
    void threeThatWaitAreOneMailAndThreeMessagesThatWent() throws Exception {
        owed(Template.VPS_INVITE, Template.COMPENSATION_INFO, Template.PROPERTY_READY);

        awaitStates(State.SENT, State.SENT, State.SENT);

        assertThat(World.mails(victim)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("An update for you");
            assertThat(text(mail.getContent()))
                    .contains(
                            "You can say how this has affected you", "Compensation", "You can have your property back");
        });
        assertThat(events()).hasSize(3).allSatisfy(event -> assertThat(event).isInstanceOf(NotificationSent.class));
        assertThat(all().stream().map(sent -> sent.plan().causeId()))
                .containsExactlyInAnyOrderElementsOf(events().stream()
                        .map(event -> ((NotificationSent) event).causeId())
                        .toList());
        assertThat(all()).allSatisfy(sent -> given().auth()
                .oauth2(Tokens.of("supervisor").token())
                .get("/v1/notifications/{id}", sent.id())
                .then()
                .statusCode(200));
    }

    @Test
    void oneReceiptIsEvidenceForEachPart() {
        byText();
        owed(Template.VPS_INVITE, Template.COMPENSATION_INFO);
        awaitStates(State.SENT, State.SENT);

        receipt("delivered");
        receipt("delivered");

        assertThat(events().stream()
                        .filter(NotificationDelivered.class::isInstance)
                        .map(event -> ((NotificationDelivered) event).notificationId()))
                .containsExactlyInAnyOrderElementsOf(
                        all().stream().map(Notification::id).toList());
        assertThat(all().stream()
                        .map(sent -> sent.ending().orElseThrow().messageId())
                        .distinct())
                .as("one text message")
                .hasSize(1);
    }

    @Test
    void theyCountAsOneOfWhatAVictimGetsADay() {
        owed(Template.VPS_INVITE, Template.COMPENSATION_INFO, Template.PROPERTY_READY);
        awaitStates(State.SENT, State.SENT, State.SENT);
        var next = Claimed.of(notification(Template.EXPENSES_PAID), null, List.of());

        var lately = QuarkusTransaction.requiringNew()
                .call(() -> repository.sentLately(next, clock.instant().minusSeconds(60), clock.instant()));

        assertThat(lately).hasSize(1);
    }

    @Test
    void theyStayTogetherWhenTheirChannelIsSlow() {
        byText();
        lanes.seen(Channel.SMS, true);
        owed(Template.VPS_INVITE, Template.COMPENSATION_INFO, Template.PROPERTY_READY);

        awaitStates(State.SENT, State.SENT, State.SENT);

        assertThat(all().stream()
                        .map(sent -> sent.ending().orElseThrow().messageId())
                        .distinct())
                .as("one text message")
                .hasSize(1);
    }

    private void byText() {
        World.decides(victim, 200, """
                {"decisionId":"0198a1b0-0000-7000-8000-0000000000d1","verdict":"ALLOWED","channel":"SMS",
                 "address":"07700900001","discreet":false,"validUntil":"2099-01-01T00:00:00Z"}""");
    }

    @Test
    void moreThanADayAllowsGoWhenTheyGoTogether() {
        var soon = Terms.of("SAMPLE", "1", Urgency.DIGEST, List.of(Channel.EMAIL), Duration.ofDays(1), false);
        // claimed first for its deadline, and the last by its id: all others were planned before it
        var first = new Notification(
                new UUID(-1, victim.getLeastSignificantBits()),
                new Owed(notification(Template.VRR_RESULT).plan(), soon),
                clock.instant(),
                clock.instant());
        var others = Stream.of(
                        Template.VPS_INVITE,
                        Template.COMPENSATION_INFO,
                        Template.PROPERTY_READY,
                        Template.EXPENSES_PAID)
                .map(this::notification)
                .toList();
        QuarkusTransaction.requiringNew().run(() -> {
            others.forEach(repository::persist);
            repository.persist(first);
        });

        awaitStates(State.SENT, State.SENT, State.SENT, State.SENT, State.SENT);

        assertThat(World.mails(victim)).hasSize(1);
    }

    @Test
    void whatIsTooOldGoesWithNobody() {
        var old = new Notification(
                UUID.randomUUID(),
                new Owed(notification(Template.PROPERTY_READY).plan(), SampleTerms.DIGEST),
                clock.instant().minus(Duration.ofDays(15)),
                clock.instant());
        var invitation = notification(Template.VPS_INVITE);
        QuarkusTransaction.requiringNew().run(() -> {
            repository.persist(old);
            repository.persist(invitation);
            repository.flush();
            // else the older one would come first
            repository.hasDeadline(
                    victim,
                    "VPS_INVITE",
                    invitation.plan().subjectId(),
                    clock.instant().minus(Duration.ofDays(20)));
        });

        await().untilAsserted(() -> assertThat(all().stream().map(Notification::state))
                .containsExactlyInAnyOrder(State.BLOCKED, State.SENT));

        assertThat(all().stream().filter(each -> each.state() == State.BLOCKED))
                .singleElement()
                .satisfies(
                        late -> assertThat(late.ending().orElseThrow().reason()).isEqualTo("TOO_LATE"));
    }

    @Test
    void aSurveyKeepsItsOwnLinkAndWhatHasToBeConfirmedItsOwnCode() {
        assertThat(Stream.of(Template.values()).filter(Template::canBeJoined))
                .doesNotContain(Template.SURVEY_INVITE, Template.REFERRAL_SENT, Template.CASE_OUTCOME);
        assertThat(SampleTerms.ROUTINE.canBeJoined()).isFalse();
        assertThat(new Terms("SAMPLE", "1", Urgency.DIGEST, "EMAIL", 60, true).canBeJoined())
                .isFalse();
    }

    @Test
    void whatIsGivenBackIsGivenBackWithItsCompanions() {
        World.decides(victim, 503, "");
        QuarkusTransaction.requiringNew().run(() -> {
            var all = Stream.of(Template.VPS_INVITE, Template.COMPENSATION_INFO)
                    .map(this::notification)
                    .toList();
            all.forEach(repository::persist);
            repository.flush();
            all.forEach(each -> each.claim(clock.instant(), Duration.ofHours(1)));
        });
        var claimed =
                all().stream().map(each -> Claimed.of(each, null, List.of())).toList();
        var first = claimed.get(0);
        var together = new Claimed(
                first.id(),
                first.version(),
                first.plan(),
                first.terms(),
                first.deadline(),
                first.plannedAt(),
                first.leaseEnd(),
                first.first(),
                null,
                false,
                claimed.subList(1, 2));

        claims.release(List.of(together));

        assertThat(all()).allSatisfy(each -> assertThat(each.dueAt())
                .isBeforeOrEqualTo(clock.instant().plusSeconds(600)));
    }

    @Test
    void whatWaitsForAVictimIsFoundByTheVictimAmongManyOthers() {
        QuarkusTransaction.begin();
        try {
            database.createNativeMutationQuery("""
                    insert into notification (id, version, case_id, victim_id, subject_id, template, cause_id, correlation_id,
                        urgency, channels, max_age_seconds, acknowledge, state, planned_at, due_at, deadline, attempts, unanswered)
                    select gen_random_uuid(), 0, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'VPS_INVITE',
                        gen_random_uuid(), gen_random_uuid(), 'DIGEST', 'EMAIL', 60, false, 'DUE', now(), now(), now(), 0, 0
                    from generate_series(1, 2000)""").executeUpdate();
            database.createNativeMutationQuery("analyze notification").executeUpdate();
            var query = NotificationRepository.COMPANIONS
                    .replace("?1", "'" + victim + "'")
                    .replace("?2", "'" + caseId + "'")
                    .replace("?3", "now()")
                    .replace("?4", "null::text")
                    .replace("?5", "7")
                    .replace("?6", "'" + victim + "'");

            var plan =
                    database.createNativeQuery("explain " + query, String.class).getResultList();

            assertThat(String.join("\n", plan)).contains("using notification_victim");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** All at once, so that a worker finds all. */
    private void owed(Template... templates) {
        QuarkusTransaction.requiringNew()
                .run(() -> Stream.of(templates).map(this::notification).forEach(repository::persist));
    }

    private Notification notification(Template template) {
        var plan = new Plan(caseId, victim, UUID.randomUUID(), template, UUID.randomUUID(), UUID.randomUUID(), null);
        return new Notification(
                UUID.randomUUID(), new Owed(plan, SampleTerms.DIGEST), clock.instant(), clock.instant());
    }

    private void receipt(String status) {
        var reference = QuarkusTransaction.requiringNew()
                .call(() -> handovers.findById(all().get(0).id()).reference());
        given().auth()
                .oauth2(World.RECEIPT_TOKEN)
                .contentType("application/json")
                .body("{\"id\":\"%s\",\"status\":\"%s\",\"completed_at\":\"%s\"}"
                        .formatted(reference, status, clock.instant().plusSeconds(5)))
                .post("/v1/receipts/notify-main")
                .then()
                .statusCode(204);
    }

    private void awaitStates(State... states) {
        await().untilAsserted(() ->
                assertThat(all().stream().map(Notification::state)).containsExactly(states));
    }

    private List<Notification> all() {
        return QuarkusTransaction.requiringNew().call(() -> repository.list("plan.victimId = ?1 order by id", victim));
    }

    private List<DomainEvent> events() {
        return eventLog.history(Topic.NOTIFICATIONS, caseId, 0, 100).stream()
                .<DomainEvent>map(Envelope::data)
                .toList();
    }

    private static String text(Object content) throws Exception {
        return content instanceof Multipart parts ? text(parts.getBodyPart(0).getContent()) : content.toString();
    }
}
