package org.victimcare.notifications.delivery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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
        var order = channels.stream().map(Channel::name).collect(Collectors.joining(","));
        return new Terms(ruleId, ruleVersion, urgency, order, maxAge.toSeconds(), acknowledge);
    }

    public List<Channel> order() {
        return Arrays.stream(channels.split(",", -1)).map(Channel::valueOf).toList();
    }

    public Duration maxAge() {
        return Duration.ofSeconds(maxAgeSeconds);
    }
}
