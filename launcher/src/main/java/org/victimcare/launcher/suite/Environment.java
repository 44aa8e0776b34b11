package org.victimcare.launcher.suite;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import org.victimcare.launcher.home.Port;
import org.victimcare.launcher.home.Ports;
import org.victimcare.testkit.notify.NotifyStandIn;
import org.victimcare.testkit.servers.LocalIssuer;
import org.victimcare.testkit.servers.LocalPostgres;

/** The environment variables of a service in this run; the same names configure it everywhere else. */
final class Environment {

    /** What the stand-in of GOV.UK Notify signs its receipts with. */
    static final String RECEIPT_TOKEN = "local-only";

    private static final String LOOPBACK = "127.0.0.1";

    private Environment() {}

    static Map<String, String> of(Member member, Ports ports) {
        var environment = new HashMap<>(shared(ports));
        environment.putAll(messages(ports));
        environment.put("DATABASE_URL", database(ports) + member.database());
        environment.put("HTTP_PORT", Integer.toString(ports.of(member.port())));
        environment.put("MANAGEMENT_PORT", Integer.toString(ports.of(member.management())));
        environment.put("OIDC_CLIENT_ID", member.title());
        for (var other : Member.values()) {
            environment.put(other.name() + "_SERVICE_URL", url(ports, other.port()));
        }
        return environment;
    }

    private static Map<String, String> shared(Ports ports) {
        return Map.ofEntries(
                entry("DATABASE_USERNAME", LocalPostgres.USERNAME),
                entry("DATABASE_PASSWORD", LocalPostgres.PASSWORD),
                entry("KAFKA_BOOTSTRAP_SERVERS", LOOPBACK + ":" + ports.of(Port.KAFKA)),
                entry("HTTP_HOST", LOOPBACK),
                entry("OIDC_ISSUER_URL", LocalIssuer.urlAt(ports.of(Port.IDENTITY))),
                entry("OIDC_CLIENT_SECRET", "local-only"),
                entry("LOG_JSON", "true"),
                // glibc would keep memory for every thread of a process that has few cores to run them on
                entry("MALLOC_ARENA_MAX", "2"));
    }

    /** What goes to victims, and what comes from them. */
    private static Map<String, String> messages(Ports ports) {
        return Map.ofEntries(
                entry("FEEDBACK_LINK_BASE", url(ports, Port.FEEDBACK) + "/r"),
                entry("NOTIFICATIONS_LINK_BASE", url(ports, Port.NOTIFICATION) + "/a"),
                entry("SMTP_HOST", LOOPBACK),
                entry("SMTP_PORT", Integer.toString(ports.of(Port.SMTP))),
                entry("NOTIFY_URL", url(ports, Port.NOTIFY)),
                entry("NOTIFY_API_KEY", NotifyStandIn.API_KEY),
                entry("NOTIFY_RECEIPT_TOKEN", RECEIPT_TOKEN),
                entry("NOTIFICATIONS_CONTENT_KEY", "for-the-local-run-alone-and-no-secret"),
                entry("MAIL_OPT_OUT_BASE", url(ports, Port.NOTIFICATION) + "/u"),
                entry("NOTIFICATIONS_REPLY_TEXT_POLL", "5s"),
                entry("NOTIFICATIONS_ANSWERED", "SMS"),
                // who tries it out in the evening wants to see what is sent
                entry("NOTIFICATIONS_DELIVERY_WORKING_HOURS_KEPT", "false"),
                entry("NOTIFICATIONS_DELIVERY_CAPS_PER_DAY", "1000"),
                entry("NOTIFICATIONS_DELIVERY_CAPS_PER_WEEK", "1000"));
    }

    static String database(Ports ports) {
        return "jdbc:postgresql://" + LOOPBACK + ":" + ports.of(Port.POSTGRES) + "/";
    }

    static String url(Ports ports, Port port) {
        return "http://" + LOOPBACK + ":" + ports.of(port);
    }
}
