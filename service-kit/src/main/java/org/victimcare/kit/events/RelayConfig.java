package org.victimcare.kit.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of the relay from the event log to Kafka. */
@ConfigMapping(prefix = "victimcare.relay")
public interface RelayConfig {

    /** Whether this process may carry the log. Off only where another process does it. */
    @WithDefault("true")
    boolean enabled();

    /** How often the leader looks for what other replicas wrote; what this process wrote rings a bell. */
    @WithDefault("PT0.05S")
    Duration poll();

    /** How often a replica that does not lead tries to. */
    @WithDefault("PT1S")
    Duration tryLeading();

    /** After this time without a word the database ends the session of a leader, and another may lead. */
    @WithDefault("PT10S")
    Duration lease();

    /** Events in a page: what is repeated at most when a leader is lost. */
    @WithDefault("1000")
    @Min(1)
    @Max(10000)
    int pageSize();

    /** A page that Kafka has not taken after this time is tried again with a new producer. */
    @WithDefault("PT30S")
    Duration stuckAfter();
}
