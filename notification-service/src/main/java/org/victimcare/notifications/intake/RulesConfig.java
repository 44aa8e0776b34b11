package org.victimcare.notifications.intake;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Which rules are in force. */
@ConfigMapping(prefix = "notifications.rules")
public interface RulesConfig {

    /** A file with other rules than those that come with the service. It replaces them as a whole. */
    Optional<Path> file();
}
