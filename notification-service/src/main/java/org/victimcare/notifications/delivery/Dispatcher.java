package org.victimcare.notifications.delivery;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The workers. Each claims what is due and sees it through: claim in one transaction, talk in none, record in another. A
 * crash in between leaves a claim whose lease runs out; then the message is tried again under the same id.
 */
@Singleton
class Dispatcher {

    private final Notifications notifications;
    private final Courier courier;
    private final DeliveryTrace trace;
    private final DeliveryMeters meters;
    private final DeliveryConfig config;
    private final DeliveryBell bell;
    private final Clock clock;
    private volatile boolean running;
    private List<Thread> workers = List.of();

    Dispatcher(
            Notifications notifications,
            Courier courier,
            DeliveryTrace trace,
            DeliveryMeters meters,
            DeliveryConfig config,
            DeliveryBell bell,
            Clock clock) {
        this.notifications = notifications;
        this.courier = courier;
        this.trace = trace;
        this.meters = meters;
        this.config = config;
        this.bell = bell;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        workers = IntStream.rangeClosed(1, config.workers())
                .mapToObj(number -> new Thread(this::work, "delivery-" + number))
                .toList();
        workers.forEach(Thread::start);
    }

    /** What is being tried is finished; what is not begun is given back. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        bell.ring();
        for (var worker : workers) {
            worker.join(config.attempt().toMillis());
        }
    }

    private void work() {
        while (running) {
            try {
                if (!dispatchBatch()) {
                    bell.await(config.poll());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                Log.warnf("Delivery stopped (%s) and starts again", e.getClass().getName());
                pause();
            }
        }
        bell.ring();
    }

    private boolean dispatchBatch() {
        var batch = notifications.claim(config.batchSize());
        if (batch.size() == config.batchSize()) {
            // there is more than one worker can do
            bell.ring();
        }
        for (var position = 0; position < batch.size(); position++) {
            if (!running || !batch.get(position).lasts(clock.instant(), config.attempt())) {
                notifications.release(batch.subList(position, batch.size()));
                return true;
            }
            seeThrough(batch.get(position));
        }
        return !batch.isEmpty();
    }

    private void seeThrough(Claimed claimed) {
        trace.continued(claimed.plan(), () -> {
            var outcome = courier.attempt(claimed);
            notifications.record(claimed, outcome).ifPresent(meters::ended);
        });
    }

    private void pause() {
        try {
            bell.await(config.poll());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
