package org.victimcare.notifications.channel;

import org.victimcare.contracts.FailureReason;

/** A provider did not take a message. */
public final class Undelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FailureReason reason;
    private final boolean forGood;

    /** The message goes to the log: it must not quote a provider's answer, which may quote the address. */
    private Undelivered(FailureReason reason, boolean forGood, String why) {
        super(why, null, false, false);
        this.reason = reason;
        this.forGood = forGood;
    }

    static Undelivered refused(String why) {
        return new Undelivered(FailureReason.PROVIDER_REFUSED, true, why);
    }

    static Undelivered notNow(String why) {
        return new Undelivered(FailureReason.PROVIDER_REFUSED, false, why);
    }

    static Undelivered unreachable(String why) {
        return new Undelivered(FailureReason.PROVIDER_UNREACHABLE, false, why);
    }

    public FailureReason reason() {
        return reason;
    }

    /** Whether trying again is pointless. */
    public boolean forGood() {
        return forGood;
    }
}
