package org.victimcare.kit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.EventTypes;

/**
 * Reads and writes envelopes as CloudEvents 1.0, structured JSON. A strict writer and a tolerant reader: fields that it
 * does not know it skips, constants that it does not know become {@code UNKNOWN}.
 */
@Singleton
public class EnvelopeCodec {

    /** The media type of a structured CloudEvent. */
    public static final String CONTENT_TYPE = "application/cloudevents+json";

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .build();

    /** The bytes of an event as they lie in the log, on the wire, in the feed. */
    public String write(Envelope envelope) {
        var data = envelope.data();
        var node = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", envelope.id().toString())
                .put("source", data.topic().source())
                .put("type", envelope.type())
                .put("subject", "case/" + envelope.key())
                .put("time", envelope.time().toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", EventTypes.schemaOf(data.getClass()))
                .put("partitionkey", envelope.key().toString())
                .put("sequence", "%010d".formatted(envelope.sequence()));
        if (envelope.causationId() != null) {
            node.put("causationid", envelope.causationId().toString());
        }
        node.put("correlationid", envelope.correlationId().toString());
        if (envelope.traceparent() != null) {
            node.put("traceparent", envelope.traceparent());
        }
        return node.set("data", json.valueToTree(data)).toString();
    }

    /** Empty when the type is one that this build does not know yet. */
    public Optional<Envelope> read(byte @Nullable [] bytes) throws UnreadableMessage {
        if (bytes == null) {
            throw new UnreadableMessage("no value");
        }
        try {
            return read(json.readTree(bytes));
        } catch (IOException e) {
            // the message of the parser quotes what it read, and that might be anything
            throw new UnreadableMessage("not JSON");
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableMessage("not an event of ours: " + e.getClass().getSimpleName());
        }
    }

    /** Reads what this service wrote itself: it cannot be unreadable. */
    Envelope readOwn(String text) {
        try {
            return read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        } catch (UnreadableMessage e) {
            throw new IllegalStateException("The event log holds what is no event", e);
        }
    }

    private Optional<Envelope> read(JsonNode node) throws JsonProcessingException {
        var type = text(node, "type");
        var known = EventTypes.find(type);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var id = UUID.fromString(text(node, "id"));
        var causation = node.path("causationid").textValue();
        var correlation = node.path("correlationid").textValue();
        return Optional.of(new Envelope(
                id,
                type,
                Long.parseLong(text(node, "sequence")),
                Instant.parse(text(node, "time")),
                causation == null ? null : UUID.fromString(causation),
                correlation == null ? id : UUID.fromString(correlation),
                node.path("traceparent").textValue(),
                data(node, known.get())));
    }

    private DomainEvent data(JsonNode node, Class<? extends DomainEvent> type) throws JsonProcessingException {
        var data = json.treeToValue(node.required("data"), type);
        if (data == null || data.caseId() == null) {
            throw new IllegalArgumentException("no case");
        }
        return data;
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field).textValue();
        if (value == null) {
            throw new IllegalArgumentException("no " + field);
        }
        return value;
    }
}
