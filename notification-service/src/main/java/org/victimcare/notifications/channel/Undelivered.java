package org.victimcare.notifications.channel;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.FailureReason;

/** A provider did not take a message. */
public final class Undelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FailureReason reason;
    private final boolean forGood;
    private final @Nullable Duration pause;

    /** The message goes to the log: it must not quote a provider's answer, which may quote the address. */
    private Undelivered(FailureReason reason, boolean forGood, @Nullable Duration pause, String why) {
        super(why, null, false, false);
        this.pause = pause;
        this.reason = reason;
        this.forGood = forGood;
    }

    static Undelivered refused(String why) {
        return new Undelivered(FailureReason.PROVIDER_REFUSED, true, null, why);
    }

    /** Too long for its channel: that says nothing about the address. */
    static Undelivered tooLong(String why) {
        return new Undelivered(FailureReason.CONTENT_TOO_LONG, true, null, why);
    }

    /** That says nothing about the address either, however long it goes on. */
    static Undelivered notNow(String why) {
        return new Undelivered(FailureReason.GAVE_UP, false, null, why);
    }

    /** The provider has enough for now: that is no try. */
    static Undelivered tooMany(String why, Duration pause) {
        return new Undelivered(FailureReason.GAVE_UP, false, pause, why);
    }

    static Undelivered unreachable(String why) {
        return new Undelivered(FailureReason.PROVIDER_UNREACHABLE, false, null, why);
    }

    public FailureReason reason() {
        return reason;
    }

    /** How long the provider wants to be left alone; empty where it does not say so. */
    public Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }

    /** Whether trying again is pointless. */
    public boolean forGood() {
        return forGood;
    }
}
