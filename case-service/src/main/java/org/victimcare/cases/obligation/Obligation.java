package org.victimcare.cases.obligation;

import static org.victimcare.contracts.ObligationState.BREACHED;
import static org.victimcare.contracts.ObligationState.ENDED;
import static org.victimcare.contracts.ObligationState.EXCEPTED;
import static org.victimcare.contracts.ObligationState.MET;
import static org.victimcare.contracts.ObligationState.MET_LATE;
import static org.victimcare.contracts.ObligationState.PENDING;
import static org.victimcare.contracts.ObligationState.WAITING;
import static org.victimcare.contracts.ObligationState.WINDOW;

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
import org.victimcare.cases.ledger.HourBuckets;
import org.victimcare.contracts.ObligationExcepted;
import org.victimcare.contracts.ObligationMark;
import org.victimcare.contracts.ObligationMet;
import org.victimcare.contracts.ObligationRecomputed;
import org.victimcare.contracts.ObligationState;

/** Something owed to one victim because one rule was triggered once. {@link DuePages} sets marks and breaches. */
@Entity
@SuppressWarnings("UnusedVariable") // the clock and the ledger ask for more than is read here
class Obligation {

    @Id
    private UUID id;

    @Version
    private long version;

    private Origin origin;
    private Duty duty;
    private @Nullable Instant clockStartedAt;
    private boolean enhanced;
    private @Nullable Countdown countdown;

    private @Nullable Instant nextAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ObligationMark mark;

    @Enumerated(EnumType.STRING)
    private ObligationState state;

    private @Nullable Instant breachedAt;
    private @Nullable Instant firstAttemptAt;
    private @Nullable Proof proof;
    private @Nullable Excuse excuse;
    private @Nullable Instant settledAt;

    private @Nullable Integer hoursBucket;

    private Place place;

    Obligation(UUID id, Origin origin, Duty duty, boolean enhanced, Place place) {
        this.id = id;
        this.origin = origin;
        this.duty = duty;
        this.enhanced = enhanced;
        this.state = duty.isWindow() ? WINDOW : WAITING;
        this.place = place;
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

    /** Notes that somebody tried: that is no evidence. */
    void attempted(Instant at) {
        if (isOwed() && (firstAttemptAt == null || at.isBefore(firstAttemptAt))) {
            firstAttemptAt = at;
        }
    }

    /** Meets it, in time or late. What is settled already stays as it is. */
    Optional<ObligationMet> meet(Proof shown, Instant now) {
        if (!isOwed()) {
            return Optional.empty();
        }
        var at = shown.informedAt();
        var late = countdown != null && at.isAfter(countdown.dueAt());
        attempted(at);
        breachedAt = late ? dueAt() : breachedAt;
        proof = shown;
        hoursBucket = clockStartedAt == null ? null : HourBuckets.of(Duration.between(clockStartedAt, at));
        settle(late ? MET_LATE : MET, now);
        return Optional.of(new ObligationEvents(this, now).met(shown, late));
    }

    /** Excepts it: a decision of a person, and only while there is time. A breach stays a breach. */
    ObligationExcepted except(Excuse why, Instant now) {
        ObligationRefusal.unlessOpen(stateAt(now));
        if (why.isUnexplained()) {
            throw ObligationRefusal.decisionNeedsWords();
        }
        excuse = why;
        settle(EXCEPTED, now);
        return new ObligationEvents(this, now).excepted(why.exceptionReason());
    }

    /** Ends a duty that nobody has any more. What was due before was due. */
    void end(Instant now) {
        if (isOwed() && stateAt(now) != BREACHED) {
            settle(ENDED, now);
        }
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

    private void settle(ObligationState how, Instant now) {
        state = how;
        settledAt = now;
        nextAt = null;
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

    ObligationView view(Instant now) {
        var breach = stateAt(now) == BREACHED ? dueAt() : breachedAt;
        var times =
                new ObligationView.Times(origin.openedAt(), clockStartedAt, dueAt(), breach, firstAttemptAt, settledAt);
        return ObligationView.of(this, stateAt(now), mark, times, proof, excuse, version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Obligation() {}
}
