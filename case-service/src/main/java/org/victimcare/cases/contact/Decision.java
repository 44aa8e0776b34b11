package org.victimcare.cases.contact;

import java.time.Instant;
import java.util.function.Function;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;

/** Whether a victim may be contacted, here and now. */
sealed interface Decision {

    /**
     * Yes, until then.
     *
     * @param voicemail whether a message may be left
     * @param textPreview whether words may show on a locked screen
     */
    record Allowed(Channel channel, boolean voicemail, boolean textPreview, Instant validUntil) implements Decision {}

    /** Not now, but then. */
    record NotBefore(Instant instant) implements Decision {}

    /** No: a person has to take over. */
    record Blocked(BlockReason reason) implements Decision {}

    /** The one place that tells the kinds apart. */
    default <T> T fold(Function<Allowed, T> allowed, Function<NotBefore, T> notBefore, Function<Blocked, T> blocked) {
        if (this instanceof Allowed yes) {
            return allowed.apply(yes);
        }
        return this instanceof NotBefore later ? notBefore.apply(later) : blocked.apply((Blocked) this);
    }
}
