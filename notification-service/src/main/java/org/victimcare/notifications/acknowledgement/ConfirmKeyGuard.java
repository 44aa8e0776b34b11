package org.victimcare.notifications.acknowledgement;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.victimcare.notifications.message.Discretion;

/** Keeps the key of the local run from ever making codes in production, and a telling address out of every message. */
@Singleton
class ConfirmKeyGuard {

    private static final String LOCAL = "local-only";
    private static final int LEAST_BYTES = 32;

    void check(@Observes StartupEvent event, AcknowledgementConfig config) {
        Discretion.demand("notifications.acknowledgement.link-base", config.linkBase());
        refuse(config.key(), LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod"));
    }

    static void refuse(String key, boolean production) {
        if (key.getBytes(UTF_8).length < LEAST_BYTES) {
            throw new IllegalStateException("NOTIFICATIONS_CONFIRM_KEY has less than 32 bytes.");
        }
        if (production && key.startsWith(LOCAL)) {
            throw new IllegalStateException(
                    "NOTIFICATIONS_CONFIRM_KEY is the key of the local run. Production wants a secret of its own.");
        }
    }
}
