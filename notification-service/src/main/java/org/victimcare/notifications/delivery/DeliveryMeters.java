package org.victimcare.notifications.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.NotificationEvent;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.notifications.channel.Fate;

/** What an operator sees of delivery. The age of the oldest due message is the one to be woken by. */
@Singleton
class DeliveryMeters {

    private final MeterRegistry meters;
    private final NotificationRepository repository;
    private final Clock clock;
    private volatile Duration oldestDue = Duration.ZERO;

    DeliveryMeters(MeterRegistry meters, NotificationRepository repository, Clock clock) {
        this.meters = meters;
        this.repository = repository;
        this.clock = clock;
        Gauge.builder("victimcare.notifications.due.oldest", () -> oldestDue.toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("How long the oldest due message has been waiting")
                .register(meters);
    }

    void ended(NotificationEvent event) {
        if (event instanceof NotificationSent sent) {
            count("sent", "template", sent.template());
        } else if (event instanceof NotificationBlocked blocked) {
            count("blocked", "reason", blocked.reason().name());
        } else if (event instanceof NotificationFailed failed) {
            count("failed", "reason", failed.reason().name());
        }
    }

    void arrived(String provider, Fate fate) {
        meters.counter("victimcare.notifications.receipts", "provider", provider, "fate", fate.name())
                .increment();
    }

    @Scheduled(
            every = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional
    void lookForOldest() {
        var now = clock.instant();
        oldestDue =
                repository.oldestDue(now).map(due -> Duration.between(due, now)).orElse(Duration.ZERO);
    }

    private void count(String what, String tag, String value) {
        meters.counter("victimcare.notifications." + what, tag, value).increment();
    }
}
