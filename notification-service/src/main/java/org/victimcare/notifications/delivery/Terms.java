package org.victimcare.notifications.delivery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/**
 * How a message has to be sent, by the rule that it is owed for. It is kept with the message: a rule that changes later
 * changes nothing about it.
 *
 * @param ruleId the rule; absent for a message from before rules had names
 * @param ruleVersion the version of the rules
 * @param channels the ways that it may go, the best first, with commas between
 * @param maxAgeSeconds how long it is worth sending
 * @param acknowledge whether somebody has to know that it was understood
 */
@Embeddable
public record Terms(
        @Nullable String ruleId,
        @Nullable String ruleVersion,
        @Enumerated(EnumType.STRING) Urgency urgency,
        String channels,
        long maxAgeSeconds,
        boolean acknowledge) {

    /** Terms as a rule gives them. */
    public static Terms of(
            String ruleId,
            String ruleVersion,
            Urgency urgency,
            List<Channel> channels,
            Duration maxAge,
            boolean acknowledge) {
        return new Terms(ruleId, ruleVersion, urgency, text(channels), maxAge.toSeconds(), acknowledge);
    }

    public List<Channel> order() {
        return Arrays.stream(channels.split(",", -1)).map(Channel::valueOf).toList();
    }

    /** The terms without a way that has failed, for as long as is left; empty where no machine goes another. */
    Optional<Terms> without(Channel failed, Instant plannedAt, Instant now) {
        var left = order().stream().filter(channel -> channel != failed).toList();
        var age = maxAge().minus(Duration.between(plannedAt, now));
        return left.stream().allMatch(channel -> channel == Channel.PHONE) || age.compareTo(Duration.ZERO) <= 0
                ? Optional.empty()
                : Optional.of(by(left, age));
    }

    private Terms by(List<Channel> ways, Duration age) {
        return new Terms(ruleId, ruleVersion, urgency, text(ways), Math.max(1, age.toSeconds()), acknowledge);
    }

    private static String text(List<Channel> ways) {
        return ways.stream().map(Channel::name).collect(Collectors.joining(","));
    }

    /** The same by other ways first; not by telephone, unless by that alone. */
    Terms preferring(List<Channel> preferred) {
        var allowed = order();
        var ways = preferred.equals(List.of(Channel.PHONE))
                ? preferred
                : Stream.concat(preferred.stream(), allowed.stream())
                        .filter(channel -> channel != Channel.PHONE && allowed.contains(channel))
                        .distinct()
                        .toList();
        return by(ways.isEmpty() ? List.of(Channel.PHONE) : ways, maxAge());
    }

    /** Whether it goes however much else there was: it is immediate, or somebody has to know that it was understood. */
    boolean isAlwaysInTime() {
        return urgency == Urgency.IMMEDIATE || acknowledge;
    }

    /** Whether it waits for the hour of the day for what can wait, and nobody has to confirm it by itself. */
    boolean canBeJoined() {
        return urgency == Urgency.DIGEST && !acknowledge;
    }

    public Duration maxAge() {
        return Duration.ofSeconds(maxAgeSeconds);
    }
}
