package org.victimcare.kit.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.Session;

/** What an operator sees of the relay: who leads, how much goes out, and how old the oldest unpublished event is. */
@Singleton
class RelayMeters {

    // Every replica can tell, from the stored cursor: also when nobody leads.
    private static final String OLDEST_UNPUBLISHED = """
            select cast(coalesce(extract(epoch from clock_timestamp() - min(e.created_at)), 0) as double precision)
            from event_log e,
                 (select * from relay_cursor
                  union all select 0, '3:3:', 0, '3:3:', 0, 0, now()
                  order by id desc limit 1) c
            where e.position > c.older_floor
              and (not pg_visible_in_snapshot(e.xid, c.newer)
                   or (e.position > c.position and not pg_visible_in_snapshot(e.xid, c.older)))""";

    private final Session database;
    private final AtomicInteger leads;
    private final AtomicReference<Double> oldest = new AtomicReference<>(0.0);
    private final Counter published;
    private final Counter failures;
    private final Timer lag;

    RelayMeters(MeterRegistry meters, Session database) {
        this.database = database;
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

    void publishing(Instant oldestOfPage) {
        oldest.set(age(oldestOfPage));
    }

    void published(List<LoggedEvent> page) {
        published.increment(page.size());
        lag.record(Duration.ofNanos((long) (age(page.get(0).createdAt()) * 1e9)));
        oldest.set(0.0);
    }

    void failed() {
        failures.increment();
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void measureBacklog() {
        oldest.set(database.createNativeQuery(OLDEST_UNPUBLISHED, Double.class).getSingleResult());
    }

    // The database's clock stamped the event: a difference of the two clocks shows as lag, never as less than none.
    private static double age(Instant createdAt) {
        return Math.max(
                0,
                Duration.between(createdAt, java.time.Clock.systemUTC().instant())
                                .toNanos()
                        / 1e9);
    }
}
