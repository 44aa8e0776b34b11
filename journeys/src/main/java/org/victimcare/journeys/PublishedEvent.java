package org.victimcare.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * An event as it lies on Kafka.
 *
 * @param type without the prefix that all share, such as {@code case.opened.v1}
 * @param receivedAt when we had it in hand
 */
public record PublishedEvent(String id, String type, String key, long sequence, JsonNode data, Instant receivedAt) {

    /** The victim that it is about; empty where it is about a case. */
    public String victim() {
        return data.path("victimId").asText();
    }
}
