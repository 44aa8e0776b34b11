package org.victimcare.contracts;

import java.util.Optional;
import java.util.stream.Stream;

/** The topics of the suite, one a service. The Kafka key of every record is the case id. */
public enum Topic {
    CASES("victimcare.cases", "/case-service"),
    NOTIFICATIONS("victimcare.notifications", "/notification-service"),
    REFERRALS("victimcare.referrals", "/referral-service"),
    FEEDBACK("victimcare.feedback", "/feedback-service");

    /** Of every topic: keys cannot be split later without losing their order. */
    public static final int PARTITIONS = 12;

    private final String address;
    private final String source;

    Topic(String address, String source) {
        this.address = address;
        this.source = source;
    }

    /** The name of the topic on the broker. */
    public String address() {
        return address;
    }

    /** The CloudEvents source of what is published there. */
    public String source() {
        return source;
    }

    /** The topic on which a service tells its facts. */
    public static Optional<Topic> ofService(String name) {
        return Stream.of(values())
                .filter(topic -> topic.source.equals("/" + name))
                .findFirst();
    }
}
