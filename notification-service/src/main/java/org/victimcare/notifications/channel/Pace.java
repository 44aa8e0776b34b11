package org.victimcare.notifications.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How fast messages may go to a provider: as much as it takes, and not before it says so. */
interface Pace {

    /**
     * Takes the next place in the queue to a provider that allows so many a minute.
     *
     * @return how long to wait for it; empty when that is too long, and then no place is taken
     */
    Optional<Duration> next(String provider, int perMinute);

    /** From when on a provider may be called again; the past when it may be. */
    Instant opens(String provider);

    /** The provider said "too many": nobody calls it for so long. */
    void pause(String provider, Duration pause);
}
