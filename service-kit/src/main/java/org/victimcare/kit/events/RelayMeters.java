package org.victimcare.kit.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** What an operator sees of the relay: who leads, how much goes out, and how old the oldest unpublished event is. */
@Singleton
class RelayMeters {

    private final Clock clock;
    private final AtomicInteger leads;
    private final AtomicReference<Double> oldest = new AtomicReference<>(0.0);
    private final Counter published;
    private final Counter failures;
    private final Timer lag;

    RelayMeters(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.leads = meters.gauge("victimcare.relay.leader", new AtomicInteger());
        meters.gauge("victimcare.relay.oldest.unpublished.seconds", oldest, AtomicReference::get);
        this.published = meters.counter("victimcare.relay.published");
        this.failures = meters.counter("victimcare.relay.failures");
        this.lag = Timer.builder("victimcare.relay.lag")
                .description("From the insert of an event to Kafka's acknowledgement, oldest of each page")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    void leads(boolean now) {
        leads.set(now ? 1 : 0);
    }

    void published(List<LoggedEvent> page) {
        published.increment(page.size());
        // The database's clock stamped the event: a difference of the clocks shows as lag, never as less than none.
        var age = Duration.between(page.get(0).createdAt(), clock.instant());
        lag.record(age.isNegative() ? Duration.ZERO : age);
        oldestUnpublished(0);
    }

    void oldestUnpublished(double seconds) {
        oldest.set(seconds);
    }

    void failed() {
        failures.increment();
    }
}
