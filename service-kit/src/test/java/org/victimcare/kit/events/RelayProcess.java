package org.victimcare.kit.events;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.victimcare.testkit.servers.LocalPostgres;

/** A process that does nothing but relay: something to kill and to pause. */
final class RelayProcess {

    private RelayProcess() {}

    /**
     * Relays until the process ends.
     *
     * @param args the database's address and the brokers'
     */
    public static void main(String[] args) {
        var config = new QuickToFail();
        var relay = new Relay(
                new RelaySessions(args[0], LocalPostgres.USERNAME, LocalPostgres.PASSWORD, config),
                config,
                new RelayBell(),
                new RelayMeters(new SimpleMeterRegistry(), Clock.systemUTC()),
                args[1]);
        relay.begin();
    }

    static final class QuickToFail implements RelayConfig {

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(10);
        }

        @Override
        public Duration tryLeading() {
            return Duration.ofMillis(200);
        }

        @Override
        public Duration lease() {
            return Duration.ofSeconds(2);
        }

        @Override
        public int pageSize() {
            return 50;
        }

        @Override
        public Duration stuckAfter() {
            return Duration.ofSeconds(10);
        }
    }
}
