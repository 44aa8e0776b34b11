package org.victimcare.cases.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The days that were added while the service was running, as they were a short while ago. A replica that has not heard of
 * a new one yet counts it as a working day: what it computes is then due a day earlier, never later.
 */
@ApplicationScoped
class AddedDays implements Supplier<Map<LocalDate, String>> {

    /** Tells this replica that there is a new one. */
    record Added(LocalDate date) {}

    private static final Duration KNOWN_FOR = Duration.ofSeconds(10);

    private final CalendarDayRepository days;
    private final Clock clock;
    private volatile @Nullable Known known;

    AddedDays(CalendarDayRepository days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Map<LocalDate, String> get() {
        var current = known;
        var now = clock.instant();
        if (current == null || current.isStale(now)) {
            current = new Known(
                    days.all().stream().collect(toUnmodifiableMap(CalendarDay::date, CalendarDay::name)), now);
            known = current;
        }
        return current.days;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Added added) {
        known = null;
    }

    /** Before anybody counts anew. */
    void forget(@Observes @Priority(1) DayRemoved removed) {
        known = null;
    }

    /** What was read meanwhile may not have become true. */
    void forgetAgain(@Observes(during = TransactionPhase.AFTER_COMPLETION) DayRemoved removed) {
        known = null;
    }

    private record Known(Map<LocalDate, String> days, Instant at) {

        boolean isStale(Instant now) {
            return Duration.between(at, now).abs().compareTo(KNOWN_FOR) > 0;
        }
    }
}
