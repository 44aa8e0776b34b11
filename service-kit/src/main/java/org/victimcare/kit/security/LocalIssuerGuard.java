package org.victimcare.kit.security;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the issuer of the local run, whose key lies in a folder, from ever being trusted in production. */
@Singleton
class LocalIssuerGuard {

    private static final String LOCAL_REALM = "/realms/victimcare-local";

    void check(@Observes StartupEvent event, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        refuseInProduction(issuer, LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod"));
    }

    static void refuseInProduction(String issuer, boolean production) {
        if (production && issuer.endsWith(LOCAL_REALM)) {
            throw new IllegalStateException(
                    "OIDC_ISSUER_URL is the issuer of the local run. Production wants a real identity provider.");
        }
    }
}
