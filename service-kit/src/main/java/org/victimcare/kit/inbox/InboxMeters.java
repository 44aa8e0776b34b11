package org.victimcare.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** What an operator sees of the way in. */
@Singleton
class InboxMeters {

    private final MeterRegistry meters;
    private final ParkedEvents parked;
    private final AtomicLong parkedNow;

    InboxMeters(MeterRegistry meters, ParkedEvents parked) {
        this.meters = meters;
        this.parked = parked;
        this.parkedNow = meters.gauge("victimcare.inbox.parked", new AtomicLong());
    }

    void duplicate(String consumer) {
        count("victimcare.inbox.duplicates", consumer);
    }

    void gap(String consumer) {
        count("victimcare.inbox.gaps", consumer);
    }

    void unreadable(String consumer) {
        count("victimcare.inbox.unreadable", consumer);
    }

    void unknownType(String consumer) {
        count("victimcare.inbox.unknown.types", consumer);
    }

    @Scheduled(
            every = "10s",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void countParked() {
        parkedNow.set(parked.count());
    }

    private void count(String name, String consumer) {
        meters.counter(name, "consumer", consumer).increment();
    }
}
