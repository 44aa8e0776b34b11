package org.victimcare.cases.obligation;

import static org.victimcare.contracts.ObligationState.BREACHED;
import static org.victimcare.contracts.ObligationState.PENDING;
import static org.victimcare.contracts.ObligationState.WAITING;
import static org.victimcare.contracts.ObligationState.WINDOW;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.rights.ClockStart;
import org.victimcare.contracts.ObligationMark;
import org.victimcare.contracts.ObligationRecomputed;
import org.victimcare.contracts.ObligationReopened;
import org.victimcare.contracts.ObligationState;

/** The time of an obligation: when its clock starts, by when it has to be met, and what is announced on the way. */
@MappedSuperclass
abstract class Timed {

    @Id
    UUID id;

    @Version
    long version;

    Origin origin;
    Duty duty;

    @Nullable
    Instant clockStartedAt;

    boolean enhanced;

    @Nullable
    Countdown countdown;

    @Nullable
    Instant nextAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    ObligationMark mark;

    @Enumerated(EnumType.STRING)
    ObligationState state;

    Timed(UUID id, Origin origin, Duty duty, boolean enhanced) {
        this.id = id;
        this.origin = origin;
        this.duty = duty;
        this.enhanced = enhanced;
        this.state = duty.isWindow() ? WINDOW : WAITING;
    }

    /** Starts the clock, with the rights of that moment. Where no time is stated it is owed all the same. */
    Optional<ObligationRecomputed> start(Instant from, @Nullable Countdown time, boolean enhancedNow, Instant now) {
        if (!isWaiting()) {
            return Optional.empty();
        }
        clockStartedAt = from;
        enhanced = enhancedNow;
        countdown = time;
        if (state == WAITING) {
            state = PENDING;
            nextAt = time == null ? null : time.nextAfter(mark);
        }
        return Optional.ofNullable(time).map(it -> new ObligationEvents(this, now).recomputed(null, it));
    }

    /** Takes a shorter time when the victim's rights changed. A longer one it does not take. */
    Optional<ObligationRecomputed> shorten(Countdown time, boolean enhancedNow, Instant now) {
        var before = countdown;
        if (stateAt(now) != PENDING || before == null || !time.endsBefore(before)) {
            return Optional.empty();
        }
        countdown = time;
        enhanced = enhancedNow;
        nextAt = time.nextAfter(mark);
        return Optional.of(new ObligationEvents(this, now).recomputed(before.dueAt(), time));
    }

    /** Stops the clock that the victim's being told had started: they were not. */
    Optional<ObligationReopened> stop(Instant told, UUID evidenceId, Instant now) {
        if (duty.clockStart() != ClockStart.VICTIM_TOLD
                || !told.equals(clockStartedAt)
                || (state != PENDING && state != WINDOW)) {
            return Optional.empty();
        }
        clockStartedAt = null;
        countdown = null;
        nextAt = null;
        mark = null;
        state = duty.isWindow() ? WINDOW : WAITING;
        return Optional.of(new ObligationEvents(this, now).reopened(evidenceId));
    }

    /** Where it stands at a moment: what is due is breached at once, also before the clock has come to say so. */
    ObligationState stateAt(Instant now) {
        return state == PENDING && countdown != null && countdown.isOver(now) ? BREACHED : state;
    }

    /** Whether evidence can still meet it: also before its clock has started. */
    boolean isOwed() {
        return state == PENDING || state == BREACHED || state == WAITING;
    }

    boolean isWaiting() {
        return clockStartedAt == null && (state == WAITING || state == WINDOW);
    }

    UUID id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    Duty duty() {
        return duty;
    }

    boolean enhanced() {
        return enhanced;
    }

    @Nullable
    Countdown countdown() {
        return countdown;
    }

    @Nullable
    Instant clockStartedAt() {
        return clockStartedAt;
    }

    @Nullable
    Instant dueAt() {
        return countdown == null ? null : countdown.dueAt();
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Timed() {}
}
