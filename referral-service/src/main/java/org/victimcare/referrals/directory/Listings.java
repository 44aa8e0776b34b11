package org.victimcare.referrals.directory;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * All services with the room they have, for matching. It may be some seconds old: an import asks for it thousands of
 * times, and the rank of a proposal does not hang on the minute.
 */
@ApplicationScoped
public class Listings {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Profiles profiles;
    private final CapacityRepository capacities;
    private final Clock clock;

    private volatile Reading last = new Reading(Instant.MIN, List.of());

    Listings(Profiles profiles, CapacityRepository capacities, Clock clock) {
        this.profiles = profiles;
        this.capacities = capacities;
        this.clock = clock;
    }

    /** Wants a transaction. */
    public List<Listing> current() {
        var now = clock.instant();
        if (last.at().isBefore(now.minus(FRESH)) || last.at().isAfter(now)) {
            last = new Reading(now, read());
        }
        return last.listings();
    }

    private List<Listing> read() {
        var known = capacities.listAll().stream().collect(toMap(Capacity::code, capacity -> capacity));
        return profiles.all().stream()
                .map(profile -> known.containsKey(profile.code())
                        ? known.get(profile.code()).listing(profile)
                        : Listing.fresh(profile))
                .toList();
    }

    private record Reading(Instant at, List<Listing> listings) {}
}
