package org.victimcare.cases.obligation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.cases.calendar.LimitUnit;
import org.victimcare.cases.calendar.WorkCalendar;
import org.victimcare.contracts.ObligationMark;

/**
 * The time for an obligation: from when it was counted, how much there is, and when it is over.
 *
 * @param countedFrom from when it was counted
 * @param limitAmount how many of the unit
 * @param limitUnit what is counted
 * @param dueAt the last moment
 * @param halfAt when half of the time is over
 * @param threeQuartersAt when three quarters of the time are over
 */
@Embeddable
record Countdown(
        Instant countedFrom,
        int limitAmount,
        @Enumerated(EnumType.STRING) LimitUnit limitUnit,
        Instant dueAt,
        Instant halfAt,
        Instant threeQuartersAt) {

    static Countdown of(WorkCalendar calendar, Limit limit, Instant from) {
        var dueAt = calendar.deadline(limit, from).dueAt();
        var quarter = Duration.between(from, dueAt).dividedBy(4);
        return new Countdown(
                from,
                limit.amount(),
                limit.unit(),
                dueAt,
                from.plus(quarter.multipliedBy(2)),
                from.plus(quarter.multipliedBy(3)));
    }

    /**
     * The time for somebody whose rights changed after the clock started: as if they had been known from the start.
     * Where that time was over before anybody knew, it is counted from when they were known.
     */
    static Countdown changed(WorkCalendar calendar, Limit limit, Instant from, Instant knownAt) {
        var fromStart = of(calendar, limit, from);
        return fromStart.isOver(knownAt) ? of(calendar, limit, knownAt) : fromStart;
    }

    Limit limit() {
        return new Limit(limitAmount, limitUnit);
    }

    /** When to look at it next, given the last mark that was announced. */
    Instant nextAfter(@Nullable ObligationMark mark) {
        if (mark == null) {
            return halfAt;
        }
        return mark == ObligationMark.HALF ? threeQuartersAt : dueAt;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(dueAt);
    }

    boolean endsBefore(Countdown other) {
        return dueAt.isBefore(other.dueAt);
    }
}
