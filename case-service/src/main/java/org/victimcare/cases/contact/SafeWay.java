package org.victimcare.cases.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.contracts.Channel;

/** The way in which a person of a support service would first get in touch: speaking comes before writing. */
final class SafeWay {

    private static final List<Channel> PREFERRED = List.of(Channel.PHONE, Channel.EMAIL, Channel.SMS, Channel.LETTER);

    private SafeWay() {}

    static Optional<Way> find(ContactPlanView view, List<WayFacts> facts, Instant now) {
        var plan = view.plan();
        if (!view.agreed() || plan.isOver(now) || plan.isSilent(now)) {
            return Optional.empty();
        }
        return PREFERRED.stream()
                .flatMap(channel -> plan.channels().stream().filter(way -> way.channel() == channel))
                .filter(way -> isFree(way.channel(), facts))
                .findFirst();
    }

    private static boolean isFree(Channel channel, List<WayFacts> facts) {
        return facts.stream()
                .filter(way -> way.channel() == channel)
                .anyMatch(way -> way.allowed()
                        && !way.forbidden()
                        && !way.conflicting()
                        && !way.quarantined()
                        && !way.refused());
    }
}
