package org.victimcare.notifications.delivery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.NotificationEvent;
import org.victimcare.notifications.channel.Providers.Carried;
import org.victimcare.notifications.content.Sealed;
import org.victimcare.notifications.delivery.Ending.Receipt;
import org.victimcare.notifications.message.Message.Source;

/** What a try came to: how it changes the notification, and what there is to tell the others, if anything. */
interface Outcome {

    Optional<? extends NotificationEvent> applyTo(Notification notification, Instant now);

    /** What it came to for each message that was tried; those that are not named were not. */
    default Map<Claimed, Outcome> each(Claimed tried) {
        return Map.of(tried, this);
    }

    /** Several went as one, or wait together. */
    record Joint(Outcome first, Map<Claimed, Outcome> companions) implements Outcome {

        /** The same for a message and all that can go with it. */
        static Outcome of(Claimed claimed, Function<Claimed, Outcome> each) {
            return of(claimed.all(), Function.identity(), each);
        }

        /** What each part of a message came to; the first is the one that was tried. */
        static <P> Outcome of(List<P> parts, Function<P, Claimed> claimed, Function<P, Outcome> each) {
            var companions = new LinkedHashMap<Claimed, Outcome>();
            parts.stream().skip(1).forEach(part -> companions.put(claimed.apply(part), each.apply(part)));
            return new Joint(each.apply(parts.get(0)), companions);
        }

        @Override
        public Optional<? extends NotificationEvent> applyTo(Notification notification, Instant now) {
            return first.applyTo(notification, now);
        }

        @Override
        public Map<Claimed, Outcome> each(Claimed tried) {
            var all = new LinkedHashMap<>(companions);
            all.put(tried, first);
            return all;
        }
    }

    /** A provider took it. */
    record Taken(Receipt receipt, Carried carried, Source source, int segments, Optional<Sealed> content)
            implements Outcome {

        @Override
        public Optional<NotificationEvent> applyTo(Notification notification, Instant now) {
            return Optional.of(notification.sent(receipt, now));
        }

        Handover handover(Notification notification, Instant now) {
            return new Handover(notification.id(), carried, receipt.channel(), source, segments, now);
        }
    }

    /** A provider did not take it, by the channel that was allowed. */
    record NotTaken(Channel channel, UUID decisionId, FailureReason reason, boolean forGood, Patience patience)
            implements Outcome {

        @Override
        public Optional<NotificationEvent> applyTo(Notification notification, Instant now) {
            return forGood
                    ? Optional.of(notification.failed(reason, decisionId, now))
                    : notification.undelivered(reason, decisionId, now, patience);
        }
    }
}
