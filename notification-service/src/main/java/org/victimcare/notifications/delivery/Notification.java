package org.victimcare.notifications.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.NotificationEvent;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.notifications.delivery.Ending.Receipt;

/** One message that we owe a victim, and how far it got. What it says and where it goes is not kept. */
@Entity
class Notification extends Turn {

    @Id
    private UUID id;

    @Version
    private long version;

    private Plan plan;
    private Terms terms;
    private Deadline deadline;

    private Instant plannedAt;
    private int unanswered;

    private @Nullable Ending ending;
    private @Nullable Resend resend;
    private @Nullable Cancellation cancellation;

    Notification(UUID id, Owed owed, Instant now, Instant dueAt) {
        super(dueAt);
        this.id = id;
        this.plan = owed.plan();
        this.terms = owed.terms();
        this.plannedAt = now;
        this.deadline = Deadline.of(null, now.plus(terms.maxAge()));
    }

    NotificationSent sent(Receipt receipt, Instant now) {
        tried();
        end(State.SENT, Ending.sent(receipt, now));
        return Results.sent(this, receipt, now);
    }

    NotificationBlocked blocked(BlockReason why, Instant now) {
        end(State.BLOCKED, Ending.notSent(why, now));
        return Results.blocked(this, why, now);
    }

    NotificationFailed failed(FailureReason why, @Nullable UUID decisionId, Instant now) {
        end(State.FAILED, Ending.notSent(why, now));
        return Results.failed(this, why, decisionId, now);
    }

    /** Whether it can go with others of its kind as one message. */
    boolean canBeJoined() {
        return terms.canBeJoined() && plan.template().canBeJoined();
    }

    /** Somebody calls it off, which is possible while it waits. A person has to take over, as after any block. */
    NotificationBlocked cancel(Cancellation why, Instant now) {
        if (state() != State.DUE) {
            throw NotificationRefusal.notWaiting();
        }
        take();
        cancellation = why;
        return blocked(BlockReason.CANCELLED, now);
    }

    /** Not now, says the contact plan. That is no try; but news that would come too late is for a person to bring. */
    Optional<NotificationEvent> deferred(Instant until, Instant now, Patience patience) {
        return later(until, now, patience, () -> blocked(BlockReason.TOO_LATE, now));
    }

    /** Nobody could say whether or what: that is no try either. */
    Optional<NotificationEvent> unanswered(Instant now, Patience patience) {
        var again = now.plus(patience.afterUnanswered(unanswered++));
        return later(again, now, patience, () -> failed(FailureReason.GAVE_UP, null, now));
    }

    /** The provider did not take it. */
    Optional<NotificationEvent> undelivered(
            FailureReason why, @Nullable UUID decisionId, Instant now, Patience patience) {
        tried();
        return later(
                now.plus(patience.afterUndelivered(attempts())), now, patience, () -> failed(why, decisionId, now));
    }

    private Optional<NotificationEvent> later(
            Instant again, Instant now, Patience patience, Supplier<NotificationEvent> tooLate) {
        if (again.isAfter(plannedAt.plus(patience.limit()))) {
            return Optional.of(tooLate.get());
        }
        release(patience.notTooSoon(again, now));
        return Optional.empty();
    }

    /** The same once more, by the same terms or others. A message that is still under way needs none. */
    Notification again(UUID newId, UUID request, Terms by, Resend why, Instant now, Instant dueAt) {
        if (ending == null) {
            throw NotificationRefusal.underWay();
        }
        var next = new Notification(newId, new Owed(plan.because(request), by), now, dueAt);
        next.deadline = Deadline.of(deadline.rightDueAt(), next.deadline.latest());
        next.resend = resend == null ? why : why.of(resend.of());
        return next;
    }

    private void end(State how, Ending with) {
        end(how);
        ending = with;
    }

    @Override
    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Plan plan() {
        return plan;
    }

    Terms terms() {
        return terms;
    }

    Deadline deadline() {
        return deadline;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    /** From when on it is not worth sending. */
    Instant notAfter() {
        return plannedAt.plus(terms.maxAge());
    }

    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    Optional<Resend> resend() {
        return Optional.ofNullable(resend);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Notification() {}
}
