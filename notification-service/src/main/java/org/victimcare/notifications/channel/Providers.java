package org.victimcare.notifications.channel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.channel.Provider.Arrival;
import org.victimcare.notifications.contact.Approved;
import org.victimcare.notifications.message.Message;

/** All providers that we have, and which of them a message goes by. */
@Singleton
public class Providers {

    private final List<Route> routes;

    Providers(@All List<Provider> single, NotifyAccounts accounts, Pace pace, MeterRegistry meters, Clock clock) {
        this.routes = Stream.concat(single.stream(), accounts.all().stream())
                .map(provider -> new Route(provider, pace, clock))
                .toList();
        routes.forEach(route -> Gauge.builder(
                        "victimcare.notifications.provider.failures", route, it -> Math.max(0, it.failureRate()))
                .baseUnit("percent")
                .description("How many of the last calls of a provider failed")
                .tag("provider", route.provider().name())
                .register(meters));
    }

    /** Whether anybody goes this way; where nobody does, a person has to. */
    public boolean carry(Channel channel) {
        return routes.stream().anyMatch(route -> route.provider().channels().contains(channel));
    }

    /** Who took a message, and what it is called there. */
    public record Carried(String provider, String reference, boolean tells) {

        /** The same for a part of it: whether it arrived is asked for once. */
        public Carried unasked() {
            return new Carried(provider, reference, false);
        }
    }

    /** Hands a message to somebody who carries by the approved channel. */
    public Carried send(Approved approved, Message message, UUID notificationId) throws Undelivered {
        var route = choose(approved.channel(), notificationId);
        var reference = route.send(approved, message, notificationId);
        return new Carried(route.provider().name(), reference, route.provider().tells());
    }

    /** What became of a message at a provider. */
    public Optional<Became> ask(String provider, String reference) {
        return named(provider).flatMap(route -> route.provider().ask(reference)).map(Became::of);
    }

    /** What became of a message, and since when. */
    public record Became(Fate fate, Instant at) {

        static Became of(Arrival arrival) {
            return new Became(arrival.fate(), arrival.at());
        }
    }

    /** The names of all that there are. */
    public List<String> names() {
        return routes.stream().map(route -> route.provider().name()).toList();
    }

    /** The text messages that came in at a provider, the newest first; see {@link Provider#received}. */
    public List<ReceivedText> received(String provider, @Nullable String olderThan) {
        return named(provider)
                .map(route -> route.provider().received(olderThan))
                .orElse(List.of());
    }

    /** Whether a secret is the one that we share with a provider. */
    public boolean isFrom(String provider, String secret) {
        return named(provider).filter(route -> route.provider().signs(secret)).isPresent();
    }

    List<Route> routes() {
        return routes;
    }

    private Optional<Route> named(String name) {
        return routes.stream()
                .filter(route -> route.provider().name().equals(name))
                .findFirst();
    }

    /** The best that does not rest, or the best at all; among equals by share, and for a message always the same one. */
    private Route choose(Channel channel, UUID notificationId) {
        var all = routes.stream()
                .filter(route -> route.provider().channels().contains(channel))
                .toList();
        var awake = all.stream().filter(route -> !route.rests()).toList();
        var able = awake.isEmpty() ? all : awake;
        var first = able.stream()
                .map(route -> route.provider().priority())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return byShare(
                able.stream()
                        .filter(route -> route.provider().priority() == first)
                        .toList(),
                notificationId);
    }

    private static Route byShare(List<Route> equals, UUID notificationId) {
        var all = equals.stream().mapToDouble(Route::share).sum();
        // without the two bits that are the same in every id
        var place = (notificationId.getLeastSignificantBits() << 2 >>> 11) * 0x1.0p-53 * all;
        for (var route : equals) {
            place -= route.share();
            if (place < 0) {
                return route;
            }
        }
        return equals.get(equals.size() - 1);
    }
}
