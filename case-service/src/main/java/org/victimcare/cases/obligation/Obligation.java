package org.victimcare.cases.obligation;

import static org.victimcare.contracts.ObligationState.BREACHED;
import static org.victimcare.contracts.ObligationState.ENDED;
import static org.victimcare.contracts.ObligationState.EXCEPTED;
import static org.victimcare.contracts.ObligationState.MET;
import static org.victimcare.contracts.ObligationState.MET_LATE;
import static org.victimcare.contracts.ObligationState.PENDING;
import static org.victimcare.contracts.ObligationState.WAITING;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.ledger.HourBuckets;
import org.victimcare.contracts.ObligationExcepted;
import org.victimcare.contracts.ObligationMet;
import org.victimcare.contracts.ObligationReopened;
import org.victimcare.contracts.ObligationState;

/** Something owed to one victim because one rule was triggered once. {@link DuePages} sets marks and breaches. */
@Entity
@SuppressWarnings("UnusedVariable") // the clock and the ledger ask for more than is read here
class Obligation extends Timed {

    private @Nullable Instant breachedAt;
    private @Nullable Instant firstAttemptAt;
    private @Nullable Proof proof;
    private @Nullable Excuse excuse;
    private @Nullable Instant settledAt;

    private @Nullable Integer hoursBucket;

    private Place place;

    Obligation(UUID id, Origin origin, Duty duty, boolean enhanced, Place place) {
        super(id, origin, duty, enhanced);
        this.place = place;
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

    /**
     * Takes back what met it: that did not hold. It is owed as if it had never been met, and where that was due meanwhile,
     * the clock says so at its next look.
     */
    Optional<ObligationReopened> reopen(Instant now) {
        var shown = proof;
        if (shown == null || shown.evidenceId() == null || (state != MET && state != MET_LATE)) {
            return Optional.empty();
        }
        proof = null;
        hoursBucket = null;
        breachedAt = null;
        settledAt = null;
        state = clockStartedAt == null ? WAITING : PENDING;
        nextAt = countdown == null ? null : countdown.nextAfter(mark);
        return Optional.of(new ObligationEvents(this, now).reopened(shown.evidenceId()));
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

    private void settle(ObligationState how, Instant now) {
        state = how;
        settledAt = now;
        nextAt = null;
    }

    /** When the victim was told, or the duty done; empty while nothing shows that. */
    Optional<Instant> toldAt() {
        return Optional.ofNullable(proof).map(Proof::informedAt);
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
