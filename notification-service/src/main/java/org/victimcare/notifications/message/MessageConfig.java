package org.victimcare.notifications.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;

/** Settings of what is written. */
@ConfigMapping(prefix = "notifications.message")
public interface MessageConfig {

    /** The number that a victim can ring when no officer is named yet. */
    @WithDefault("020 7946 0100")
    @NotBlank
    String helpline();
}
