package org.victimcare.notifications.reply;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of what comes in. */
@ConfigMapping(prefix = "notifications.reply")
public interface ReplyConfig {

    /** How long words are kept for a person to read. */
    @WithDefault("P7D")
    Duration kept();

    /** How often to ask providers for text messages that came in; off where they call us, or take none. */
    @WithDefault("off")
    String textPoll();

    /** How many text messages a minute are taken by callback, all together, in one process. */
    @WithDefault("600")
    @Min(1)
    int attemptsAMinute();
}
