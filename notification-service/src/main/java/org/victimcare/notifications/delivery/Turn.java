package org.victimcare.notifications.delivery;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/** Whose turn a message is: its own when it is due, others' in a lane, a worker's while it is tried, nobody's at its end. */
@MappedSuperclass
abstract class Turn {

    @Enumerated(EnumType.STRING)
    private State state = State.DUE;

    private Instant dueAt;
    private int attempts;

    /** Where it waits; only ever set while it is due. */
    @Enumerated(EnumType.STRING)
    private @Nullable Channel lane;

    Turn(Instant dueAt) {
        this.dueAt = dueAt;
    }

    abstract UUID id();

    /** A worker's until the lease runs out; if that dies, another takes over then, and the lost try counts. */
    void claim(Instant now, Duration lease) {
        demand(state == State.DUE || state == State.CLAIMED);
        attempts += state == State.CLAIMED ? 1 : 0;
        take();
        dueAt = now.plus(lease);
    }

    /** Given back, or not now. */
    void release(Instant until) {
        demand(state == State.CLAIMED);
        state = State.DUE;
        dueAt = until;
    }

    /** It may go, and waits behind the others that go by the same channel. That is no try. */
    void queue(Channel channel, Instant now) {
        release(now);
        lane = channel;
    }

    void take() {
        state = State.CLAIMED;
        lane = null;
    }

    void tried() {
        attempts++;
    }

    void end(State how) {
        demand(state == State.CLAIMED);
        state = how;
    }

    private void demand(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("Notification " + id() + " is " + state + ": that cannot be done with it");
        }
    }

    State state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }

    int attempts() {
        return attempts;
    }

    Optional<Channel> lane() {
        return Optional.ofNullable(lane);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Turn() {}
}
