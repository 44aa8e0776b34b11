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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.ObligationOpened;
import org.victimcare.contracts.ObligationState;
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
class DeadlineTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    NotificationRepository repository;

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
    void whatIsDueGoesByUrgencyAndThenByDeadline() {
        // nobody claims them: they are due in a hundred days
        var due = clock.instant().plus(Duration.ofDays(100));
        var late = planned(Template.CHARGED, Urgency.WORKING_HOURS, 30, due);
        var soon = planned(Template.SENTENCED, Urgency.WORKING_HOURS, 20, due);
        var byRight = planned(Template.SUSPECT_ARRESTED, Urgency.WORKING_HOURS, 31, due);
        var now = planned(Template.BAIL_CHANGED, Urgency.IMMEDIATE, 31, due);
        QuarkusTransaction.requiringNew()
                .run(() -> repository.hasDeadline(
                        victim,
                        "SUSPECT_ARRESTED",
                        byRight.plan().subjectId(),
                        clock.instant().plus(DAY)));

        var order = QuarkusTransaction.requiringNew().call(() -> Stream.of(Urgency.values())
                .flatMap(urgency -> repository.lockDue(urgency, due, 1_000).stream())
                .filter(notification -> notification.plan().caseId().equals(caseId))
                .map(Notification::id)
                .toList());

        assertThat(order).containsExactly(now.id(), byRight.id(), soon.id(), late.id());
    }

    @Test
    void theTaskForAPersonSaysByWhenTheVictimHasARightToHearIt() {
        World.decides(victim, 503, "{}");
        var milestone = UUID.randomUUID();
        var due = clock.instant().plus(DAY);
        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        suite.publish(new MilestoneRecorded(
                caseId, milestone, Milestone.SUSPECT_ARRESTED, CaseStatus.SUSPECT_ARRESTED, MONDAY, MONDAY));
        suite.publish(opened(milestone, due.plus(DAY), "CHARGED"));
        suite.publish(opened(milestone, due, "SUSPECT_ARRESTED"));
        await().untilAsserted(() -> assertThat(arrest().deadline()).isEqualTo(new Deadline(due, due)));

        World.decides(victim, 200, """
            {"decisionId":"0198a1b0-0000-7000-8000-0000000000d1","verdict":"BLOCKED","reason":"NO_PLAN"}\
            """);

        await().untilAsserted(() -> assertThat(blocked()).hasSize(2));
        assertThat(blocked())
                .filteredOn(blocked -> blocked.template().equals("SUSPECT_ARRESTED"))
                .singleElement()
                .satisfies(blocked -> assertThat(blocked.deadline()).isEqualTo(due));
        assertThat(blocked())
                .filteredOn(blocked -> blocked.template().equals("CASE_ACKNOWLEDGED"))
                .singleElement()
                .satisfies(blocked -> assertThat(blocked.deadline()).isNull());
    }

    private Notification planned(Template template, Urgency urgency, int days, Instant due) {
        var plan = new Plan(caseId, victim, UUID.randomUUID(), template, UUID.randomUUID(), UUID.randomUUID(), null);
        var terms = Terms.of("SAMPLE", "1", urgency, List.of(Channel.EMAIL), Duration.ofDays(days), false);
        var notification = new Notification(UUID.randomUUID(), new Owed(plan, terms), clock.instant(), due);
        QuarkusTransaction.requiringNew().run(() -> repository.insertOnce(notification));
        return notification;
    }

    private ObligationOpened opened(UUID milestone, Instant due, String template) {
        return new ObligationOpened(
                caseId,
                victim,
                UUID.randomUUID(),
                "R6-ARREST",
                6,
                "POLICE",
                "SUSPECT_ARRESTED",
                milestone,
                false,
                ObligationState.PENDING,
                due,
                template,
                MONDAY);
    }

    private Notification arrest() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        repository.newestBefore(new UUID(-1, -1), new MessageFilter(caseId, null, null), 10).stream()
                                .filter(notification -> notification.plan().template() == Template.SUSPECT_ARRESTED)
                                .findFirst()
                                .orElseThrow());
    }

    private List<NotificationBlocked> blocked() {
        return eventLog.history(Topic.NOTIFICATIONS, caseId, 0, 100).stream()
                .map(Envelope::data)
                .filter(NotificationBlocked.class::isInstance)
                .map(NotificationBlocked.class::cast)
                .toList();
    }
}
