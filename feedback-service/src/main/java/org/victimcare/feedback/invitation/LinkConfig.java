package org.victimcare.feedback.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;

/** Settings of the link that a victim gets. */
@ConfigMapping(prefix = "feedback.link")
public interface LinkConfig {

    /** Where the page for answering is reached from outside, without the token. */
    @WithDefault("http://127.0.0.1:8084/r")
    URI base();

    /** The secret that tokens are derived with, at least 32 bytes. Changing it leaves links that were sent working. */
    @Size(min = 32)
    String key();

    /** How long a link works after it was made. */
    @WithDefault("P28D")
    Duration lifetime();
}
