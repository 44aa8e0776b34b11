package org.victimcare.notifications.message;

import java.math.BigDecimal;

/** The settings as they are when nobody sets anything. */
record SampleConfig(boolean welshReviewed) implements MessageConfig {

    SampleConfig() {
        this(false);
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
    public BigDecimal smsPrice() {
        return new BigDecimal("0.02");
    }
}
