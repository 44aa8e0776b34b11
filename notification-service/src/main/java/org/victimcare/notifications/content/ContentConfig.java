package org.victimcare.notifications.content;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of how long is kept what a message said. */
@ConfigMapping(prefix = "notifications.content")
public interface ContentConfig {

    /**
     * What it is sealed with: 32 random characters or more. After a comma the key before, for as long as something is kept that
     * was sealed with it. Without a key nothing is kept.
     */
    Optional<List<@Size(min = 32, max = 200) String>> key();

    /** How long it is kept. */
    @WithDefault("P7D")
    Duration keptFor();

    /** How often to look for what is over. */
    @WithDefault("60s")
    Duration lookEvery();

    /** How many are deleted in one transaction. */
    @WithDefault("1000")
    @Min(1)
    @Max(10000)
    int page();
}
