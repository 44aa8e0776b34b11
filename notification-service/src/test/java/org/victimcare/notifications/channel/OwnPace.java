package org.victimcare.notifications.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A pace in memory that lets everything through until the provider says "too many". */
final class OwnPace implements Pace {

    private final Map<String, Instant> closed = new HashMap<>();
    private final Clock clock;

    OwnPace(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Duration> next(String provider, int perMinute) {
        return Optional.of(Duration.ZERO);
    }

    @Override
    public Instant opens(String provider) {
        return closed.getOrDefault(provider, clock.instant());
    }

    @Override
    public void pause(String provider, Duration pause) {
        closed.put(provider, clock.instant().plus(pause));
    }
}
