package org.victimcare.kit.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.DomainEvent;

/**
 * An event on its way: the CloudEvents attributes that we use, and the event itself.
 *
 * @param sequence counts the events of a case on a topic, step 1
 * @param causationId the event that led to this one, where one did
 * @param correlationId the first event of the chain
 * @param traceparent the W3C trace context of the request that made the fact true
 */
public record Envelope(
        UUID id,
        String type,
        long sequence,
        Instant time,
        @Nullable UUID causationId,
        UUID correlationId,
        @Nullable String traceparent,
        DomainEvent data) {

    /** The case: also the Kafka key. */
    public UUID key() {
        return data.caseId();
    }
}
