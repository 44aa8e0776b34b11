package org.victimcare.kit.inbox;

import org.victimcare.kit.events.Envelope;

/** A listener to one topic. Its effects belong to the transaction that it is called in, and to nothing else. */
public interface EventConsumer {

    /** Stable and unique in the service, such as {@code case-events}: the memory of what was seen hangs on it. */
    String name();

    /** Applies one event. It is called in the order of the key, and again when the transaction did not commit. */
    void handle(Envelope event);
}
