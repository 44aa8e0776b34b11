package org.victimcare.notifications.delivery;

import static org.victimcare.notifications.delivery.DeliveryConfig.WorkingHours.LONDON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often somebody is written to about what is not urgent. What would be too much waits; where the right to hear it ends before
 * then, the right comes first.
 */
@ApplicationScoped
class Frequency {

    private static final Duration WEEK = Duration.ofDays(7);

    private final NotificationRepository repository;
    private final DeliveryConfig config;

    Frequency(NotificationRepository repository, DeliveryConfig config) {
        this.repository = repository;
        this.config = config;
    }

    /** From when on a message may go: now, unless its victim got enough already. */
    @Transactional
    public Instant next(Claimed claimed, Instant now) {
        return claimed.terms().isAlwaysInTime()
                ? now
                : next(repository.sentLately(claimed, now.minus(WEEK), now), claimed.deadline(), now);
    }

    /**
     * The same by what the victim got in the last week.
     *
     * @param sent when, the newest first; what is on its way counts as sent
     */
    Instant next(List<Instant> sent, Deadline deadline, Instant now) {
        var allowed = Stream.of(afterThisDay(sent, now), afterThisWeek(sent, now))
                .max(Instant::compareTo)
                .orElse(now);
        var opens = config.workingHours().next(Urgency.WORKING_HOURS, allowed);
        var right = deadline.rightDueAt();
        return allowed.equals(now) || (right != null && !opens.isBefore(right)) ? now : opens;
    }

    private Instant afterThisDay(List<Instant> sent, Instant now) {
        var today = day(now);
        var sentToday = sent.stream().filter(at -> day(at).equals(today)).count();
        return sentToday < config.caps().perDay()
                ? now
                : today.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    /** As soon as one of the last so many is more than a week ago. */
    private Instant afterThisWeek(List<Instant> sent, Instant now) {
        var most = config.caps().perWeek();
        return sent.size() < most ? now : sent.get(most - 1).plus(WEEK);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }
}
