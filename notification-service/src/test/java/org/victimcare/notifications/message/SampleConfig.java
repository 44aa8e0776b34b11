package org.victimcare.notifications.message;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.victimcare.contracts.Channel;

/** The settings as they are when nobody sets anything. */
record SampleConfig(boolean welshReviewed, Optional<Set<Channel>> answered) implements MessageConfig {

    SampleConfig() {
        this(false, Optional.empty());
    }

    @Override
    public String helpline() {
        return "020 7946 0100";
    }

    @Override
    public String linkBase() {
        return "http://127.0.0.1:8084/r";
    }

    @Override
    public Optional<Set<Channel>> answered() {
        return answered;
    }

    @Override
    public BigDecimal smsPrice() {
        return new BigDecimal("0.02");
    }
}
