package org.victimcare.kit.events;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Carries the event log to Kafka. One replica of a service leads at a time. It looks at the log through pairs of
 * snapshots and publishes what the newer shows and the older did not, by position: so nothing is skipped because its
 * transaction committed late, and nothing of one key is turned around.
 */
@Singleton
public class Relay implements Runnable {

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final RelaySessions sessions;
    private final RelayConfig config;
    private final RelayBell bell;
    private final RelayMeters meters;
    private final String servers;
    private volatile boolean running;
    private @Nullable Thread thread;

    Relay(
            RelaySessions sessions,
            RelayConfig config,
            RelayBell bell,
            RelayMeters meters,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.sessions = sessions;
        this.config = config;
        this.bell = bell;
        this.meters = meters;
        this.servers = servers;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            begin();
        }
    }

    void begin() {
        running = true;
        thread = new Thread(this, "event-relay");
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            bell.ring();
            thread.join(5_000);
        }
    }

    @Override
    public void run() {
        while (running) {
            try (var session = sessions.open()) {
                leadWhenFree(session);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                pause(e);
            } finally {
                meters.leads(false);
            }
        }
    }

    private void leadWhenFree(RelaySession session) throws Exception {
        while (running) {
            if (session.lead()) {
                Log.info("This replica carries the event log to Kafka from now on");
                lead(session);
                return;
            }
            bell.await(config.tryLeading());
        }
    }

    private void lead(RelaySession session) throws Exception {
        meters.leads(true);
        try (var producer = new RelayProducer(servers, config.stuckAfter())) {
            var cursor = session.begin(session.cursor());
            while (running) {
                cursor = cursor.isFinished() ? lookAgain(session, cursor) : publishPage(session, producer, cursor);
            }
        }
    }

    private RelayCursor lookAgain(RelaySession session, RelayCursor cursor) throws Exception {
        var now = session.snapshot();
        if (now.equals(cursor.newer())) {
            bell.await(config.poll());
            return cursor;
        }
        return session.begin(cursor.upTo(now));
    }

    private RelayCursor publishPage(RelaySession session, RelayProducer producer, RelayCursor cursor) throws Exception {
        var page = session.page(cursor, config.pageSize());
        if (page.isEmpty()) {
            // Something else was committed. Other tables are busy too: to look again at once would be to spin.
            bell.await(config.poll());
            return cursor.finished();
        }
        producer.publish(page, session::snapshot);
        var reached = page.size() < config.pageSize()
                ? cursor.finished()
                : cursor.at(page.get(page.size() - 1).position());
        session.advance(reached);
        meters.published(page);
        return reached;
    }

    private void pause(Exception failure) {
        meters.failed();
        // A driver's or client's message holds addresses and states, no content of events.
        Log.warnf(
                "The relay stopped (%s: %s) and starts again",
                failure.getClass().getSimpleName(), failure.getMessage());
        try {
            bell.await(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
