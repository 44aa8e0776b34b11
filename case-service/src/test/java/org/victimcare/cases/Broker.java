package org.victimcare.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.EventTypes;
import org.victimcare.contracts.Topic;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EnvelopeCodec;
import org.victimcare.kit.events.UnreadableMessage;
import org.victimcare.kit.time.Ids;

/** The other services, as far as the broker knows them. */
@ApplicationScoped
public class Broker {

    private final EnvelopeCodec codec;
    private final Clock clock;
    private final String servers;

    Broker(EnvelopeCodec codec, Clock clock, @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.codec = codec;
        this.clock = clock;
        this.servers = servers;
    }

    public Envelope envelope(DomainEvent event, long sequence) {
        var id = Ids.next(clock);
        return new Envelope(
                id, EventTypes.nameOf(event.getClass()), sequence, event.occurredAt(), null, id, null, event);
    }

    public void send(Envelope... envelopes) {
        var settings = Map.<String, Object>of("bootstrap.servers", servers);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (var envelope : envelopes) {
                var bytes = codec.write(envelope).getBytes(StandardCharsets.UTF_8);
                var topic = envelope.data().topic().address();
                producer.send(new ProducerRecord<>(topic, envelope.key().toString(), bytes))
                        .get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that lies on the topic about a case, in the order of the topic. */
    public List<Envelope> about(UUID caseId, Topic topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", servers, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.address()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, partitions, caseId);
        }
    }

    private List<Envelope> read(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions, UUID caseId) {
        var ends = consumer.endOffsets(partitions);
        var found = new ArrayList<Envelope>();
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            consumer.poll(Duration.ofMillis(100)).forEach(message -> {
                if (caseId.toString().equals(message.key())) {
                    found.add(decoded(message.value()));
                }
            });
        }
        return found;
    }

    public Instant now() {
        return clock.instant();
    }

    private Envelope decoded(byte[] value) {
        try {
            return codec.read(value).orElseThrow();
        } catch (UnreadableMessage e) {
            throw new IllegalStateException(e);
        }
    }
}
