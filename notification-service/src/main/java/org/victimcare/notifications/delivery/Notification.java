package org.victimcare.notifications.delivery;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
class Notification {

    /** Due, claimed by a worker, then one of the others, for good. */
    enum State {
        DUE,
        CLAIMED,
        SENT,
        BLOCKED,
        FAILED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Plan plan;

    @Embedded
    private Terms terms;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant plannedAt;
    private Instant dueAt;
    private int attempts;
    private int unanswered;

    @Embedded
    private @Nullable Ending ending;

    @Embedded
    private @Nullable Resend resend;

    Notification(UUID id, Owed owed, Instant now, Instant dueAt) {
        this.id = id;
        this.plan = owed.plan();
        this.terms = owed.terms();
        this.state = State.DUE;
        this.plannedAt = now;
        this.dueAt = dueAt;
    }

    /** A worker's until the lease runs out; if that dies, another takes over then, and the lost try counts. */
    void claim(Instant now, Duration lease) {
        demand(ending == null);
        attempts += state == State.CLAIMED ? 1 : 0;
        state = State.CLAIMED;
        dueAt = now.plus(lease);
    }

    /** Given back, or not now. */
    void release(Instant until) {
        demand(state == State.CLAIMED);
        state = State.DUE;
        dueAt = until;
    }

    NotificationSent sent(Receipt receipt, Instant now) {
        attempts++;
        end(State.SENT, Ending.sent(receipt, now));
        return Results.sent(this, receipt, now);
    }

    NotificationBlocked blocked(BlockReason why, Instant now) {
        end(State.BLOCKED, Ending.notSent(why, now));
        return Results.blocked(this, why, now);
    }

    NotificationFailed failed(FailureReason why, Instant now) {
        end(State.FAILED, Ending.notSent(why, now));
        return Results.failed(this, why, now);
    }

    /** Not now, says the contact plan. That is no try; but news that would come too late is for a person to bring. */
    Optional<NotificationEvent> deferred(Instant until, Instant now, Patience patience) {
        if (isTooLate(until, patience)) {
            return Optional.of(blocked(BlockReason.TOO_LATE, now));
        }
        release(patience.notTooSoon(until, now));
        return Optional.empty();
    }

    /** Nobody could say whether or what: that is no try either. */
    Optional<NotificationEvent> unanswered(Instant now, Patience patience) {
        return again(now.plus(patience.afterUnanswered(unanswered++)), FailureReason.GAVE_UP, now, patience);
    }

    /** The provider did not take it. */
    Optional<NotificationEvent> undelivered(FailureReason why, Instant now, Patience patience) {
        attempts++;
        return attempts > patience.retryAfter().size()
                ? Optional.of(failed(why, now))
                : again(now.plus(patience.retryAfter().get(attempts - 1)), why, now, patience);
    }

    private Optional<NotificationEvent> again(Instant at, FailureReason why, Instant now, Patience patience) {
        if (isTooLate(at, patience)) {
            return Optional.of(failed(why, now));
        }
        release(at);
        return Optional.empty();
    }

    private boolean isTooLate(Instant at, Patience patience) {
        return at.isAfter(plannedAt.plus(patience.limit()));
    }

    /** The same once more, at somebody's request. A message that is still under way needs none. */
    Notification again(UUID newId, UUID request, String why, String who, Instant now) {
        if (ending == null) {
            throw NotificationRefusal.underWay();
        }
        var next = new Notification(newId, new Owed(plan.because(request), terms), now, now);
        next.resend = new Resend(id, why, who);
        return next;
    }

    private void end(State how, Ending with) {
        demand(state == State.CLAIMED);
        state = how;
        ending = with;
    }

    private void demand(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("Notification " + id + " is " + state + ": that cannot be done with it");
        }
    }

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

    State state() {
        return state;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    int attempts() {
        return attempts;
    }

    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    Optional<Resend> resend() {
        return Optional.ofNullable(resend);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Notification() {}
}
