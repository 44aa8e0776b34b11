package org.victimcare.launcher.suite;

import java.util.Locale;
import org.victimcare.launcher.home.Port;

/** The four services. */
public enum Member {
    CASE("cases", Port.CASE, Port.CASE_MANAGEMENT),
    NOTIFICATION("notifications", Port.NOTIFICATION, Port.NOTIFICATION_MANAGEMENT),
    REFERRAL("referrals", Port.REFERRAL, Port.REFERRAL_MANAGEMENT),
    FEEDBACK("feedback", Port.FEEDBACK, Port.FEEDBACK_MANAGEMENT);

    private final String database;
    private final Port port;
    private final Port management;

    Member(String database, Port port, Port management) {
        this.database = database;
        this.port = port;
        this.management = management;
    }

    /** Its module, its Kafka consumer group, its client id and the name of its log. */
    public String title() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }

    public Port port() {
        return port;
    }

    public Port management() {
        return management;
    }

    String database() {
        return database;
    }
}
