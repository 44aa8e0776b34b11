package org.victimcare.notifications.outside;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.EventTypes;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EnvelopeCodec;

/** The other services, as far as Kafka shows them. */
@Singleton
public class Suite {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final EnvelopeCodec codec;
    private final KafkaProducer<String, byte[]> kafka;
    private final Map<UUID, AtomicLong> sequences = new ConcurrentHashMap<>();

    Suite(EnvelopeCodec codec, @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.codec = codec;
        this.kafka = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new ByteArraySerializer());
    }

    /** An event as another service would publish it. */
    public Envelope event(DomainEvent data) {
        var id = UUID.randomUUID();
        var sequence = sequences.computeIfAbsent(data.caseId(), key -> new AtomicLong());
        return new Envelope(
                id, EventTypes.nameOf(data.getClass()), sequence.incrementAndGet(), MONDAY, null, id, null, data);
    }

    /** Publishes an event and says which it was. */
    public Envelope publish(DomainEvent data) {
        var event = event(data);
        deliver(event);
        return event;
    }

    /** Delivers an event, once more perhaps. */
    public void deliver(Envelope event) {
        try {
            kafka.send(new ProducerRecord<>(
                            event.data().topic().address(),
                            event.key().toString(),
                            codec.write(event).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
