package org.victimcare.launcher.home;

import java.util.Locale;

/** Every port the local run listens on, all of them on loopback. */
public enum Port {
    CASE(8081, "case-service"),
    NOTIFICATION(8082, "notification-service"),
    REFERRAL(8083, "referral-service"),
    FEEDBACK(8084, "feedback-service"),
    IDENTITY(8085, "the issuer of tokens"),
    MAIL(8025, "the page that shows sent mail"),
    SMTP(2525, "the mail server"),
    NOTIFY(8086, "the stand-in of GOV.UK Notify"),
    KAFKA(9092, "Kafka"),
    KAFKA_CONTROLLER(9093, "Kafka's controller"),
    POSTGRES(5433, "PostgreSQL"),
    CASE_MANAGEMENT(9081, "health and metrics of case-service"),
    NOTIFICATION_MANAGEMENT(9082, "health and metrics of notification-service"),
    REFERRAL_MANAGEMENT(9083, "health and metrics of referral-service"),
    FEEDBACK_MANAGEMENT(9084, "health and metrics of feedback-service");

    private final int usual;
    private final String purpose;

    Port(int usual, String purpose) {
        this.usual = usual;
        this.purpose = purpose;
    }

    public int usual() {
        return usual;
    }

    public String purpose() {
        return purpose;
    }

    public String option() {
        return "--port-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String variable() {
        return "VICTIMCARE_PORT_" + name();
    }
}
