package org.victimcare.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long we try.
 *
 * @param retryAfter the waits after tries that a provider did not take; when they run out, the message has failed
 * @param askAgainAfter the wait after the first question that an owner did not answer; it doubles with each
 * @param askAgainAtMost what it doubles up to
 * @param limit how old a message may become: news that is older is for a person to bring
 */
record Patience(List<Duration> retryAfter, Duration askAgainAfter, Duration askAgainAtMost, Duration limit) {

    private static final int DOUBLINGS = 20;

    /** An owner that says "not before a moment ago" is asked again soon, not in a circle. */
    Instant notTooSoon(Instant until, Instant now) {
        var soonest = now.plus(askAgainAfter);
        return until.isAfter(soonest) ? until : soonest;
    }

    Duration afterUnanswered(int before) {
        var wait = askAgainAfter.multipliedBy(1L << Math.min(before, DOUBLINGS));
        return wait.compareTo(askAgainAtMost) < 0 ? wait : askAgainAtMost;
    }

    /** The wait after so many tries; longer than there is time when they have run out. */
    Duration afterUndelivered(int tries) {
        return tries > retryAfter.size() ? limit.plus(limit) : retryAfter.get(tries - 1);
    }
}
