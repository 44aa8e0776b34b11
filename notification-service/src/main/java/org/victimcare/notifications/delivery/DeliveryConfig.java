package org.victimcare.notifications.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;

/** Settings of how messages are seen through. */
@ConfigMapping(prefix = "notifications.delivery")
public interface DeliveryConfig {

    /** Messages that are under way at a time. */
    @WithDefault("4")
    @Min(1)
    @Max(64)
    int workers();

    /** Messages that a worker claims at a time. */
    @WithDefault("20")
    @Min(1)
    @Max(500)
    int batchSize();

    /** How often to look for what has become due; what is planned in this process wakes the workers at once. */
    @WithDefault("PT1S")
    Duration poll();

    /** How long a claimed message is ours. When it has run out, the worker is taken for dead. */
    @WithDefault("PT2M")
    Duration lease();

    /** The longest that one message can take, questions and provider together: nothing is begun on less lease. */
    @WithDefault("PT30S")
    Duration attempt();

    /** Waits after tries that a provider did not take; when they run out, the message has failed. */
    @WithDefault("PT30S,PT5M,PT1H,PT6H")
    @Size(min = 1, max = 10)
    List<Duration> retryAfter();

    /** The wait after the first question that was not answered; it doubles with each. */
    @WithDefault("PT1S")
    Duration askAgainAfter();

    /** What that wait doubles up to. */
    @WithDefault("PT5M")
    Duration askAgainAtMost();

    /** How old a message may become before it is given to a person. */
    @WithDefault("P7D")
    Duration limit();

    default Patience patience() {
        return new Patience(retryAfter(), askAgainAfter(), askAgainAtMost(), limit());
    }
}
