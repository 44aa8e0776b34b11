package org.victimcare.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.notifications.delivery.Ending.Receipt;
import org.victimcare.notifications.message.Template;

class NotificationTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant A_WEEK_LATER = Instant.parse("2026-03-09T09:00:01Z");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Patience PATIENCE = new Patience(
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(5)),
            Duration.ofSeconds(1),
            Duration.ofMinutes(5),
            Duration.ofDays(7));

    private final Plan plan = new Plan(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            Template.CHARGED,
            UUID.randomUUID(),
            UUID.randomUUID(),
            null);
    private final UUID id = UUID.randomUUID();
    private final UUID decision = UUID.randomUUID();
    private final Receipt receipt = new Receipt(Channel.EMAIL, decision, "<a@b>", false, true);
    private final Notification notification = new Notification(id, new Owed(plan, SampleTerms.ROUTINE), MONDAY, MONDAY);

    @Test
    void isDueAtOnce() {
        assertThat(notification.state()).isEqualTo(State.DUE);
        assertThat(notification.dueAt()).isEqualTo(MONDAY);
    }

    @Test
    void isAWorkersForTheLengthOfTheLease() {
        notification.claim(MONDAY, LEASE);

        assertThat(notification.state()).isEqualTo(State.CLAIMED);
        assertThat(notification.dueAt()).isEqualTo(MONDAY.plus(LEASE));
        assertThat(notification.attempts()).isZero();
    }

    @Test
    void countsATryThatWasLostWithItsWorker() {
        notification.claim(MONDAY, LEASE);

        notification.claim(TUESDAY, LEASE);

        assertThat(notification.attempts()).isEqualTo(1);
    }

    @Test
    void waitsInALaneWithoutATryUntilAWorkerTakesIt() {
        notification.claim(MONDAY, LEASE);

        notification.queue(Channel.SMS, TUESDAY);

        assertThat(notification.state()).isEqualTo(State.DUE);
        assertThat(notification.lane()).contains(Channel.SMS);
        assertThat(notification.dueAt()).isEqualTo(TUESDAY);
        notification.claim(TUESDAY, LEASE);
        assertThat(notification.lane()).isEmpty();
        assertThat(notification.attempts()).isZero();
    }

    @Test
    void leavesTheLaneWhenItIsCalledOff() {
        notification.claim(MONDAY, LEASE);
        notification.queue(Channel.SMS, TUESDAY);

        notification.cancel(new Cancellation("no longer true", "vco-1"), TUESDAY);

        assertThat(notification.lane()).isEmpty();
        assertThat(notification.state()).isEqualTo(State.BLOCKED);
    }

    @Test
    void tellsThatItWasSent() {
        notification.claim(MONDAY, LEASE);

        var event = notification.sent(receipt, TUESDAY);

        assertThat(event)
                .isEqualTo(new NotificationSent(
                        plan.caseId(),
                        id,
                        plan.victimId(),
                        "CHARGED",
                        Channel.EMAIL,
                        plan.causeId(),
                        decision,
                        null,
                        false,
                        true,
                        TUESDAY));
        assertThat(notification.state()).isEqualTo(State.SENT);
        assertThat(notification.attempts()).isEqualTo(1);
        assertThat(notification.ending()).contains(new Ending(TUESDAY, Channel.EMAIL, decision, "<a@b>", true, null));
    }

    @Test
    void tellsThatItWasBlocked() {
        notification.claim(MONDAY, LEASE);

        var event = notification.blocked(BlockReason.NO_PLAN, TUESDAY);

        assertThat(event)
                .isEqualTo(new NotificationBlocked(
                        plan.caseId(),
                        id,
                        plan.victimId(),
                        "CHARGED",
                        BlockReason.NO_PLAN,
                        plan.causeId(),
                        null,
                        TUESDAY));
        assertThat(notification.state()).isEqualTo(State.BLOCKED);
    }

    @Test
    void waitsWithoutCountingATry() {
        notification.claim(MONDAY, LEASE);

        var event = notification.deferred(TUESDAY, MONDAY, PATIENCE);

        assertThat(event).isEmpty();
        assertThat(notification.state()).isEqualTo(State.DUE);
        assertThat(notification.dueAt()).isEqualTo(TUESDAY);
        assertThat(notification.attempts()).isZero();
    }

    @Test
    void doesNotAskInACircleWhenToldToWaitForThePast() {
        notification.claim(TUESDAY, LEASE);

        notification.deferred(MONDAY, TUESDAY, PATIENCE);

        assertThat(notification.dueAt()).isEqualTo(TUESDAY.plusSeconds(1));
    }

    @Test
    void isForAPersonWhenItWouldComeTooLate() {
        notification.claim(MONDAY, LEASE);

        var event = notification.deferred(A_WEEK_LATER, MONDAY, PATIENCE);

        assertThat(event).get().extracting("reason").isEqualTo(BlockReason.TOO_LATE);
    }

    @Test
    void asksAgainAfterLongerAndLongerWaits() {
        var waits = new java.util.ArrayList<Duration>();

        for (var round = 0; round < 11; round++) {
            notification.claim(MONDAY, LEASE);
            notification.unanswered(MONDAY, PATIENCE);
            waits.add(Duration.between(MONDAY, notification.dueAt()));
        }

        assertThat(waits)
                .startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4))
                .endsWith(Duration.ofMinutes(5), Duration.ofMinutes(5))
                .isSorted();
        assertThat(notification.attempts()).isZero();
    }

    @Test
    void givesUpWhenNobodyAnswersForTooLong() {
        notification.claim(A_WEEK_LATER, LEASE);

        var event = notification.unanswered(A_WEEK_LATER, PATIENCE);

        assertThat(event).get().extracting("reason").isEqualTo(FailureReason.GAVE_UP);
        assertThat(notification.state()).isEqualTo(State.FAILED);
    }

    @Test
    void failsWhenTheWaitsRunOut() {
        notification.claim(MONDAY, LEASE);
        notification.undelivered(FailureReason.PROVIDER_UNREACHABLE, decision, MONDAY, PATIENCE);
        var afterFirst = notification.dueAt();
        notification.claim(MONDAY, LEASE);
        notification.undelivered(FailureReason.PROVIDER_UNREACHABLE, decision, MONDAY, PATIENCE);
        var afterSecond = notification.dueAt();
        notification.claim(MONDAY, LEASE);

        var event = notification.undelivered(FailureReason.PROVIDER_UNREACHABLE, decision, TUESDAY, PATIENCE);

        assertThat(afterFirst).isEqualTo(MONDAY.plusSeconds(30));
        assertThat(afterSecond).isEqualTo(MONDAY.plusSeconds(300));
        assertThat(event)
                .contains(new NotificationFailed(
                        plan.caseId(),
                        id,
                        plan.victimId(),
                        "CHARGED",
                        FailureReason.PROVIDER_UNREACHABLE,
                        3,
                        plan.causeId(),
                        decision,
                        null,
                        TUESDAY));
    }

    @Test
    void changesInNobodysHandsButAWorkers() {
        assertThatIllegalStateException().isThrownBy(() -> notification.sent(receipt, MONDAY));
        assertThatIllegalStateException().isThrownBy(() -> notification.blocked(BlockReason.NO_PLAN, MONDAY));
        assertThatIllegalStateException().isThrownBy(() -> notification.release(TUESDAY));
        assertThat(notification.state()).isEqualTo(State.DUE);
    }

    @Test
    void endsForGood() {
        notification.claim(MONDAY, LEASE);
        notification.sent(receipt, MONDAY);

        assertThatIllegalStateException().isThrownBy(() -> notification.claim(TUESDAY, LEASE));
        assertThatIllegalStateException().isThrownBy(() -> notification.blocked(BlockReason.NO_PLAN, TUESDAY));
    }

    @Test
    void goesOutAgainForANewCause() {
        notification.claim(MONDAY, LEASE);
        notification.blocked(BlockReason.PLAN_EXPIRED, MONDAY);
        var request = UUID.randomUUID();

        var again = notification.again(
                UUID.randomUUID(),
                request,
                SampleTerms.ROUTINE,
                new Resend(id, "new plan agreed", "staff-7"),
                TUESDAY,
                TUESDAY);

        assertThat(again.plan()).isEqualTo(plan.because(request));
        assertThat(again.state()).isEqualTo(State.DUE);
        assertThat(again.resend()).contains(new Resend(id, "new plan agreed", "staff-7"));
        again.claim(TUESDAY, LEASE);
        assertThat(again.sent(receipt, TUESDAY).resendOf())
                .as("what it repeats")
                .isEqualTo(id);
        var lost = new Resend(again.id(), "lost", "staff-7");
        assertThat(again.again(UUID.randomUUID(), request, SampleTerms.ROUTINE, lost, TUESDAY, TUESDAY)
                        .resend())
                .as("the first of them")
                .contains(new Resend(id, "lost", "staff-7"));
    }

    @Test
    void isNotSentAgainWhileUnderWay() {
        assertThatExceptionOfType(NotificationRefusal.class)
                .isThrownBy(() -> notification.again(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        SampleTerms.ROUTINE,
                        new Resend(id, "why not", "staff-7"),
                        TUESDAY,
                        TUESDAY));
    }
}
