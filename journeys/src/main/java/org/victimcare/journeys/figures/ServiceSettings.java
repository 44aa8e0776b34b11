package org.victimcare.journeys.figures;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import org.victimcare.testkit.notify.NotifyStandIn;
import org.victimcare.testkit.servers.FreePorts;
import org.victimcare.testkit.servers.LocalIssuer;
import org.victimcare.testkit.servers.LocalKafka;
import org.victimcare.testkit.servers.LocalPostgres;

/** The environment variables of services that a bench starts itself; the names are those of every other place. */
final class ServiceSettings {

    private static final String LOOPBACK = "127.0.0.1";

    private final Map<String, String> shared;

    ServiceSettings(LocalKafka kafka, LocalIssuer issuer, String cases, int smtp, int notify, int other) {
        shared = Map.ofEntries(
                entry("DATABASE_USERNAME", LocalPostgres.USERNAME),
                entry("DATABASE_PASSWORD", LocalPostgres.PASSWORD),
                entry("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()),
                entry("HTTP_HOST", LOOPBACK),
                entry("OIDC_ISSUER_URL", issuer.url()),
                entry("OIDC_CLIENT_SECRET", "local-only"),
                entry("CASE_SERVICE_URL", "http://" + LOOPBACK + ":" + cases),
                entry("SMTP_HOST", LOOPBACK),
                entry("SMTP_PORT", Integer.toString(smtp)),
                entry("NOTIFY_URL", "http://" + LOOPBACK + ":" + notify),
                entry("NOTIFY_API_KEY", NotifyStandIn.API_KEY),
                entry("NOTIFY_RECEIPT_TOKEN", "bench"),
                // together 3,000 a minute
                entry("notifications.notify.main.per-minute", "1500"),
                entry("notifications.notify.second.url", "http://" + LOOPBACK + ":" + other),
                entry("notifications.notify.second.api-key", NotifyStandIn.API_KEY),
                entry("notifications.notify.second.receipt-token", "bench"),
                entry("notifications.notify.second.per-minute", "1500"),
                entry("NOTIFICATIONS_DELIVERY_WORKING_HOURS_KEPT", "false"),
                entry("MALLOC_ARENA_MAX", "2"));
    }

    Map<String, String> of(String title, String database, String port) {
        var environment = new HashMap<>(shared);
        environment.put("DATABASE_URL", database);
        environment.put("HTTP_PORT", port);
        environment.put("MANAGEMENT_PORT", Integer.toString(FreePorts.next()));
        environment.put("OIDC_CLIENT_ID", title);
        return environment;
    }
}
