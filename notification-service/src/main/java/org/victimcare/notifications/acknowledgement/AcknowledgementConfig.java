package org.victimcare.notifications.acknowledgement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of how victims confirm messages. */
@ConfigMapping(prefix = "notifications.acknowledgement")
public interface AcknowledgementConfig {

    /** Where the page for confirming is reached from outside, without the token. A stranger may read it. */
    @WithDefault("http://127.0.0.1:8082/a")
    @Pattern(regexp = "https?://[a-z0-9.:-]+(/[a-z0-9]+)*")
    String linkBase();

    /** The secret that codes and links are derived with, at least 32 bytes. Changing it leaves links working, not codes. */
    @Size(min = 32)
    String key();

    /** How long a message can be confirmed by its link or code. */
    @WithDefault("P28D")
    Duration lifetime();

    /** A file with other steps than those that come with the service. It replaces them as a whole. */
    Optional<Path> stepsFile();

    /** How often to look for steps that are due. */
    @WithDefault("5s")
    String lookEvery();

    /** How many times a minute links and codes may be tried, all callers together, in one process. */
    @WithDefault("600")
    @Min(1)
    int attemptsAMinute();

    /** Where somebody goes who must leave the page at once: a site that says nothing about why they were here. */
    @WithDefault("https://www.bbc.co.uk/weather")
    URI exitUrl();
}
