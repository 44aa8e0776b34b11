package org.victimcare.cases.contact;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time in which a plan says that a victim may be spoken with.
 *
 * @param from when it begins, or the moment that was asked about where that lies in it
 * @param until when it ends
 */
public record SafeTimes(Instant from, Instant until) {

    /** The first such stretch from a moment on; empty when the next three weeks have none, or nobody may get in touch. */
    public static Optional<SafeTimes> next(NewContactPlan plan, Instant moment) {
        if (plan.isSilent(moment)) {
            return Optional.empty();
        }
        var hours = SafeHours.of(plan);
        var until = hours.endOfWindow(moment);
        return until.isPresent()
                ? until.map(end -> new SafeTimes(moment, end))
                : hours.next(moment).flatMap(from -> hours.endOfWindow(from).map(end -> new SafeTimes(from, end)));
    }

    /** Whether nobody may contact the victim at all. */
    public static boolean isSilent(NewContactPlan plan, Instant now) {
        return plan.isSilent(now);
    }

    /** Whether an interpreter is needed. */
    public static boolean wantsInterpreter(NewContactPlan plan) {
        return plan.approach().interpreter();
    }
}
