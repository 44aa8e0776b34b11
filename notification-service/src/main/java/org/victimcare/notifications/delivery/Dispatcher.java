package org.victimcare.notifications.delivery;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.victimcare.contracts.Channel;

/**
 * The workers: the first ones, who try whatever is due, and those of each lane. Each claims what is due and sees it through: claim in one transaction, talk in none, record in another. A
 * crash in between leaves a claim whose lease runs out; then the message is tried again under the same id.
 */
@Singleton
class Dispatcher {

    private final Claims claims;
    private final Notifications notifications;
    private final Courier courier;
    private final DeliveryTrace trace;
    private final DeliveryMeters meters;
    private final DeliveryConfig config;
    private final DeliveryBell bell;
    private final Lanes lanes;
    private final Clock clock;
    private volatile boolean running;
    private List<Thread> workers = List.of();

    Dispatcher(
            Claims claims,
            Notifications notifications,
            Courier courier,
            DeliveryTrace trace,
            DeliveryMeters meters,
            DeliveryConfig config,
            DeliveryBell bell,
            Lanes lanes,
            Clock clock) {
        this.claims = claims;
        this.notifications = notifications;
        this.courier = courier;
        this.trace = trace;
        this.meters = meters;
        this.config = config;
        this.bell = bell;
        this.lanes = lanes;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        var all = new ArrayList<Thread>();
        hire("delivery", config.workers(), new Beat(bell, config.poll(), this::claimDue), all);
        for (var lane : Lanes.CHANNELS) {
            // together they look as often as one first worker does
            var poll = config.poll().multipliedBy(config.laneWorkers());
            var beat = new Beat(lanes.bell(lane), poll, () -> claimIn(lane));
            hire("delivery-" + lane.name().toLowerCase(Locale.ROOT), config.laneWorkers(), beat, all);
        }
        workers = List.copyOf(all);
        workers.forEach(Thread::start);
    }

    private void hire(String name, int number, Beat beat, List<Thread> all) {
        for (var each = 1; each <= number; each++) {
            all.add(new Thread(() -> work(beat), name + "-" + each));
        }
    }

    /** What wakes a worker, how often it looks of its own accord, and what it then takes. */
    private record Beat(DeliveryBell bell, Duration poll, Supplier<List<Claimed>> claim) {}

    /** What is being tried is finished; what is not begun is given back. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        bell.ring();
        Lanes.CHANNELS.forEach(lane -> lanes.bell(lane).ring());
        for (var worker : workers) {
            worker.join(config.attempt().toMillis());
        }
    }

    private void work(Beat beat) {
        while (running) {
            try {
                if (!dispatch(beat.claim().get())) {
                    beat.bell().await(beat.poll());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                Log.warnf("Delivery stopped (%s) and starts again", e.getClass().getName());
                pause(beat);
            }
        }
        beat.bell().ring();
    }

    private List<Claimed> claimDue() {
        var batch = claims.claim(config.batchSize());
        if (batch.size() == config.batchSize()) {
            // there is more than one worker can do
            bell.ring();
        }
        return batch;
    }

    /** One by one: the provider may be slow, and what one worker holds no other can send. */
    private List<Claimed> claimIn(Channel lane) {
        var next = claims.claimIn(lane, 1);
        lanes.seen(lane, !next.isEmpty());
        if (!next.isEmpty()) {
            lanes.bell(lane).ring();
        }
        return next;
    }

    private boolean dispatch(List<Claimed> batch) {
        for (var position = 0; position < batch.size(); position++) {
            if (!running || !batch.get(position).lasts(clock.instant(), config.attempt(), config.question())) {
                claims.release(batch.subList(position, batch.size()));
                return true;
            }
            seeThrough(batch.get(position));
        }
        return !batch.isEmpty();
    }

    private void seeThrough(Claimed claimed) {
        trace.continued(claimed.plan(), () -> {
            var tried = courier.attempt(claimed).each(claimed);
            notifications.record(tried).forEach(meters::ended);
            var untried = claimed.companions().stream()
                    .filter(companion -> !tried.containsKey(companion))
                    .toList();
            if (!untried.isEmpty()) {
                claims.release(untried);
            }
        });
    }

    private void pause(Beat beat) {
        try {
            beat.bell().await(beat.poll());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
