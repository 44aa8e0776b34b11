package org.victimcare.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A parked event as an operator sees it.
 *
 * @param reason the kind of failure, never its message
 */
record ParkedEvent(
        UUID eventId, String consumer, UUID key, long sequence, String type, String reason, Instant parkedAt) {}
