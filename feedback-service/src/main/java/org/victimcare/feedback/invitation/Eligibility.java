package org.victimcare.feedback.invitation;

import java.time.Instant;
import java.util.function.Function;

/** What was decided about a victim: to be asked at some time, or not at all. */
sealed interface Eligibility {

    /** The victim may be asked, from then on. */
    record Ask(Instant dueAt) implements Eligibility {}

    /** The victim is not asked. */
    record Exclude(Exclusion reason) implements Eligibility {}

    /** The only place that asks which of the two it is. */
    default <T> T fold(Function<Ask, T> ask, Function<Exclude, T> exclude) {
        return this instanceof Ask yes ? ask.apply(yes) : exclude.apply((Exclude) this);
    }
}
