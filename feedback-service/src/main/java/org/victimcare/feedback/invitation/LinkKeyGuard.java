package org.victimcare.feedback.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Keeps the key of the local run, which everybody can read, from ever making links in production. */
@Singleton
class LinkKeyGuard {

    private static final String LOCAL = "local-only";
    private static final int LEAST_BYTES = 32;

    void check(@Observes StartupEvent event, LinkConfig config) {
        refuse(config.key(), LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod"));
    }

    static void refuse(String key, boolean production) {
        if (key.getBytes(UTF_8).length < LEAST_BYTES) {
            throw new IllegalStateException("FEEDBACK_LINK_KEY has less than 32 bytes.");
        }
        if (production && key.startsWith(LOCAL)) {
            throw new IllegalStateException(
                    "FEEDBACK_LINK_KEY is the key of the local run. Production wants a secret of its own.");
        }
    }
}
