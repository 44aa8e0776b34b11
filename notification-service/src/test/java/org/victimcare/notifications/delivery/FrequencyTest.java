package org.victimcare.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.ReferralSent;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

/** Here four messages a day and ten a week are enough, and working hours are not kept. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class FrequencyTest {

    /** A Wednesday; midnight in London is midnight in UTC. */
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private static final Instant MIDNIGHT = Instant.parse("2026-03-05T00:00:00Z");
    private static final Deadline NO_RIGHT = Deadline.of(null, NOON.plus(Duration.ofDays(7)));

    @Inject
    Frequency frequency;

    @Inject
    NotificationRepository repository;

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
    void asMuchAsIsAllowedGoesAtOnce() {
        assertThat(frequency.next(List.of(), NO_RIGHT, NOON)).isEqualTo(NOON);
        assertThat(frequency.next(hoursAgo(1, 2, 3), NO_RIGHT, NOON)).isEqualTo(NOON);
        assertThat(frequency.next(hoursAgo(1, 2, 3, 13), NO_RIGHT, NOON))
                .as("one was yesterday")
                .isEqualTo(NOON);
    }

    @Test
    void oneTooManyOnADayWaitsForTheNext() {
        assertThat(frequency.next(hoursAgo(1, 2, 3, 4), NO_RIGHT, NOON)).isEqualTo(MIDNIGHT);
    }

    @Test
    void oneTooManyInAWeekWaitsUntilOneIsAWeekAgo() {
        var tenDaily = IntStream.rangeClosed(1, 10).map(each -> each * 16).toArray();

        assertThat(frequency.next(hoursAgo(tenDaily), NO_RIGHT, NOON))
                .isEqualTo(NOON.minus(Duration.ofHours(160)).plus(Duration.ofDays(7)));
    }

    @Test
    void theRightToHearItInTimeComesFirst() {
        var tonight = Deadline.of(MIDNIGHT.minusSeconds(1), NOON.plus(Duration.ofDays(7)));
        var tomorrow = Deadline.of(MIDNIGHT.plusSeconds(1), NOON.plus(Duration.ofDays(7)));

        assertThat(frequency.next(hoursAgo(1, 2, 3, 4), tonight, NOON)).isEqualTo(NOON);
        assertThat(frequency.next(hoursAgo(1, 2, 3, 4), tomorrow, NOON)).isEqualTo(MIDNIGHT);
    }

    @Test
    void theFifthMessageOfADayIsSentTheNextAndAnImmediateOneAtOnce() {
        suite.publish(new VictimAdded(caseId, victim, NOON));
        Stream.generate(UUID::randomUUID)
                .limit(4)
                .forEach(referral -> suite.publish(new ReferralSent(caseId, victim, referral, "SVC01", NOON)));
        await().untilAsserted(() -> assertThat(World.mails(victim)).hasSize(4));
        await().untilAsserted(() -> assertThat(notifications())
                .filteredOn(waits -> waits.state() == State.DUE)
                .hasSize(1));

        suite.publish(new MilestoneRecorded(
                caseId, UUID.randomUUID(), Milestone.RELEASED_ON_BAIL, CaseStatus.SUSPECT_ON_BAIL, NOON, NOON));

        await().untilAsserted(() -> assertThat(World.mails(victim)).hasSize(5));
        assertThat(World.questions("/contact-decisions/" + victim))
                .as("the fifth is not even asked for")
                .hasSize(5);
        clock.advance(Duration.ofDays(1));
        await().untilAsserted(() -> assertThat(World.mails(victim)).hasSize(6));
    }

    private static List<Instant> hoursAgo(int... hours) {
        return IntStream.of(hours)
                .mapToObj(each -> NOON.minus(Duration.ofHours(each)))
                .toList();
    }

    private List<Notification> notifications() {
        return QuarkusTransaction.requiringNew()
                .call(() -> repository.newestBefore(new UUID(-1, -1), new MessageFilter(caseId, null, null), 10));
    }
}
