package org.victimcare.notifications.contact;

import java.time.Instant;
import java.util.function.Function;
import org.victimcare.contracts.BlockReason;

/** Whether a victim may be written to for one purpose, now. Made by case-service alone. */
public sealed interface Decision permits Approved, Decision.Postponed, Decision.Blocked {

    /** Not now: ask again then. */
    record Postponed(Instant until) implements Decision {}

    /** Not by us: a person has to take over. */
    record Blocked(BlockReason reason) implements Decision {}

    /** The one place that asks for the kind; on Java 21 this becomes a switch. */
    default <T> T fold(Function<Approved, T> approved, Function<Postponed, T> postponed, Function<Blocked, T> blocked) {
        if (this instanceof Approved it) {
            return approved.apply(it);
        }
        if (this instanceof Postponed it) {
            return postponed.apply(it);
        }
        return blocked.apply((Blocked) this);
    }
}
