package org.victimcare.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.notifications.message.Template;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

/** A channel that is slow has a lane, where its messages wait for its own workers. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class LanesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);
    private static final String BY_TEXT = """
        {"decisionId":"0198a1b0-0000-7000-8000-0000000000d1","verdict":"ALLOWED","channel":"SMS",
         "address":"07700900001","discreet":false,"validUntil":"2099-01-01T00:00:00Z"}\
        """;

    @Inject
    Lanes lanes;

    @Inject
    NotificationRepository repository;

    @Inject
    DeliveryConfig config;

    @Inject
    MovableClock clock;

    @Inject
    Session database;

    @Inject
    Suite suite;

    private int taken;

    @BeforeEach
    void allProvidersForTextsAreSlow() {
        while (lanes.enter(Channel.SMS)) {
            taken++;
        }
    }

    @AfterEach
    void theyAreFastAgain() {
        for (; taken > 0; taken--) {
            lanes.leave(Channel.SMS);
        }
        clock.reset();
    }

    @Test
    void oneChannelNeverHasAllOfTheFirstWorkers() {
        assertThat(taken).isPositive().isLessThanOrEqualTo(config.workers() / Lanes.CHANNELS.size());
        assertThat(lanes.enter(Channel.EMAIL)).isTrue();
        lanes.leave(Channel.EMAIL);
    }

    @Test
    void nobodyGoesBeforeThoseThatWait() {
        lanes.seen(Channel.LETTER, true);
        assertThat(lanes.enter(Channel.LETTER)).isFalse();

        lanes.seen(Channel.LETTER, false);

        assertThat(lanes.enter(Channel.LETTER)).isTrue();
        lanes.leave(Channel.LETTER);
    }

    @Test
    void aCallIsCarriedByNoMachine() {
        assertThatIllegalArgumentException().isThrownBy(() -> lanes.enter(Channel.PHONE));
    }

    @Test
    void aTextWaitsInItsLaneAndIsAskedForOnceMoreBeforeItGoes() {
        var victim = text();

        Awaitility.await().untilAsserted(() -> assertThat(states(victim)).containsExactly(State.SENT));

        // more often where the first question was not answered in time
        assertThat(World.questions("/contact-decisions/" + victim)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(all(victim)).singleElement().satisfies(text -> {
            assertThat(text.attempts()).isEqualTo(1);
            assertThat(text.lane()).isEmpty();
        });
    }

    @Test
    void whatMayOnlyGoAnotherWayByNowMovesToThatLane() {
        var mail = inALane(Channel.SMS);

        Awaitility.await()
                .untilAsserted(() -> assertThat(states(mail.plan().victimId())).containsExactly(State.SENT));

        assertThat(World.mails(mail.plan().victimId())).hasSize(1);
        assertThat(World.questions("/contact-decisions/" + mail.plan().victimId()))
                .hasSize(2);
    }

    @Test
    void theWorkOfALaneIsAnIndexRange() {
        assertThat(plan(NotificationRepository.DUE, Map.of("?1", "'DIGEST'", "?2", "now()", "?3", "20")))
                .contains("using notification_next");
        assertThat(plan(NotificationRepository.WAITING, Map.of("?1", "'SMS'", "?2", "'DIGEST'", "?3", "1")))
                .contains("using notification_lane")
                .doesNotContain("Sort");
    }

    /** A message that was put into a lane: by mail, for all that its plan says now. */
    private Notification inALane(Channel lane) {
        var plan = new Plan(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Template.CASE_ACKNOWLEDGED,
                UUID.randomUUID(),
                UUID.randomUUID(),
                null);
        var notification = new Notification(
                UUID.randomUUID(), new Owed(plan, SampleTerms.ROUTINE), clock.instant(), clock.instant());
        notification.claim(clock.instant(), Duration.ZERO);
        notification.queue(lane, clock.instant());
        QuarkusTransaction.requiringNew().run(() -> repository.persist(notification));
        return notification;
    }

    private UUID text() {
        var victim = UUID.randomUUID();
        World.decides(victim, 200, BY_TEXT);
        suite.publish(new VictimAdded(UUID.randomUUID(), victim, MONDAY));
        return victim;
    }

    private List<State> states(UUID victim) {
        return all(victim).stream().map(Notification::state).toList();
    }

    private List<Notification> all(UUID victim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> repository.newestBefore(LAST, new MessageFilter(null, victim, null), 10));
    }

    private String plan(String sql, Map<String, String> values) {
        var filled = sql;
        for (var value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        var question = "explain " + filled;
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeMutationQuery("set local enable_seqscan = off").executeUpdate();
            database.createNativeMutationQuery("set local enable_bitmapscan = off")
                    .executeUpdate();
            return String.join(
                    "\n", database.createNativeQuery(question, String.class).getResultList());
        });
    }
}
