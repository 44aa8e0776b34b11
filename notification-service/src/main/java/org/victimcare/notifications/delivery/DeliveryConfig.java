package org.victimcare.notifications.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** Settings of how messages are seen through. */
@ConfigMapping(prefix = "notifications.delivery")
public interface DeliveryConfig {

    /** The first workers: messages that are decided on at a time. A third of them may wait for one channel. */
    @WithDefault("6")
    @Min(3)
    @Max(64)
    int workers();

    /** Workers of the lane of each channel, where messages wait when its providers are slow or have their fill. */
    @WithDefault("4")
    @Min(1)
    @Max(64)
    int laneWorkers();

    /** Messages that a first worker claims at a time; those of a lane claim one. */
    @WithDefault("20")
    @Min(1)
    @Max(500)
    int batchSize();

    /** How often to look for what has become due; what is planned in this process wakes the workers at once. */
    @WithDefault("PT1S")
    Duration poll();

    /** How long a claimed message is ours. When it has run out, the worker is taken for dead. */
    @WithDefault("PT2M")
    Duration lease();

    /** The longest that one message can take, questions and provider together: nothing is begun on less lease. */
    @WithDefault("PT30S")
    Duration attempt();

    /** The longest that one question to case-service takes: so much more lease has a message for each that can go with it. */
    @WithDefault("PT6S")
    Duration question();

    /** Waits after tries that a provider did not take; when they run out, the message has failed. */
    @WithDefault("PT1M,PT5M,PT30M,PT1H,PT2H")
    @Size(min = 1, max = 10)
    List<Duration> retryAfter();

    /** The same for what is immediate: half an hour, then another way is better. */
    @WithDefault("PT10S,PT30S,PT1M,PT2M,PT3M,PT4M,PT5M,PT7M,PT7M")
    @Size(min = 1, max = 20)
    List<Duration> urgentRetryAfter();

    /** The wait after the first question that was not answered; it doubles with each. */
    @WithDefault("PT1S")
    Duration askAgainAfter();

    /** What that wait doubles up to. */
    @WithDefault("PT5M")
    Duration askAgainAtMost();

    /**
     * How long to wait before another way is tried. By then case-service has closed the address that failed, which it
     * finds by the last decision that it made: that must not be one for the other way.
     */
    @WithDefault("PT1M")
    Duration otherWayAfter();

    /** How often to look for receipts that have to be asked for. */
    @WithDefault("15s")
    Duration receiptPoll();

    /** How much of what is not urgent somebody gets. */
    Caps caps();

    /** When what is not urgent may go out. */
    WorkingHours workingHours();

    /** How long to try, by the terms of a message. */
    default Patience patience(Terms terms) {
        var waits = terms.urgency() == Urgency.IMMEDIATE ? urgentRetryAfter() : retryAfter();
        return new Patience(waits, askAgainAfter(), askAgainAtMost(), terms.maxAge());
    }

    /** How many messages somebody gets by all channels, not counting what is immediate or has to be acknowledged. */
    interface Caps {

        /** On a day in London. */
        @WithDefault("3")
        @Min(1)
        int perDay();

        /** In seven days. */
        @WithDefault("10")
        @Min(1)
        int perWeek();
    }

    /** When a message that is not urgent may go out, on the clock of London. Each victim's own hours come on top. */
    interface WorkingHours {

        ZoneId LONDON = ZoneId.of("Europe/London");

        /** Whether to wait for them at all. */
        @WithDefault("true")
        boolean kept();

        @WithDefault("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY")
        Set<DayOfWeek> days();

        @WithDefault("08:00")
        LocalTime from();

        @WithDefault("20:00")
        LocalTime to();

        /** When what can wait goes out. */
        @WithDefault("11:00")
        LocalTime digest();

        /** When letters are handed over: shortly before the provider prints, so that until then they can be called back. */
        @WithDefault("17:00")
        LocalTime post();

        /** The first moment, from now on, at which a message of this urgency may be tried: now, if that is one. */
        default Instant next(Urgency urgency, Instant now) {
            if (!kept() || urgency == Urgency.IMMEDIATE) {
                return now;
            }
            var local = now.atZone(LONDON);
            for (var day = local.toLocalDate(); ; day = day.plusDays(1)) {
                var opens = at(day, from());
                if (days().contains(day.getDayOfWeek()) && local.isBefore(at(day, to()))) {
                    return local.isBefore(opens) ? opens.toInstant() : now;
                }
            }
        }

        /** When a message is tried first. */
        default Instant first(Urgency urgency, Instant now) {
            if (!kept() || urgency != Urgency.DIGEST) {
                return next(urgency, now);
            }
            return nextAt(digest(), now);
        }

        /** When a letter is handed over that was planned then: it is printed no later than if that were at once. */
        default Instant posted(Instant plannedAt) {
            return kept() ? nextAt(post(), plannedAt) : plannedAt;
        }

        /** The next moment, now included, of this hour on a working day. */
        private Instant nextAt(LocalTime hour, Instant now) {
            var day = now.atZone(LONDON).toLocalDate();
            while (at(day, hour).toInstant().isBefore(now) || !days().contains(day.getDayOfWeek())) {
                day = day.plusDays(1);
            }
            return at(day, hour).toInstant();
        }

        private static ZonedDateTime at(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(LONDON);
        }
    }
}
