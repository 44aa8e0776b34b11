package org.victimcare.kit.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the event log, ready for the wire. */
record LoggedEvent(
        long position,
        String topic,
        UUID key,
        String envelope,
        @Nullable String traceparent,
        Instant createdAt) {}
