package org.victimcare.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.victimcare.contracts.Topic;

/** Reads a topic from its beginning, as any other system could. */
public final class KafkaLog implements AutoCloseable {

    private static final String PREFIX = "org.victimcare.";

    private final ObjectMapper json = new ObjectMapper();
    private final Clock clock = Clock.systemUTC();
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    public KafkaLog(String servers, Topic topic) {
        this(servers, topic.address());
    }

    public KafkaLog(String servers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        partitions = IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
        consumer.assign(partitions);
    }

    /** Everything that lies there now. */
    public List<PublishedEvent> all() {
        var end = consumer.endOffsets(partitions);
        consumer.seekToBeginning(partitions);
        var events = new ArrayList<PublishedEvent>();
        while (end.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
            events.addAll(next(Duration.ofMillis(200)));
        }
        return events;
    }

    /** From now on only what comes. */
    public KafkaLog fromEnd() {
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return this;
    }

    /** What came meanwhile. */
    public List<PublishedEvent> next(Duration atMost) {
        var events = new ArrayList<PublishedEvent>();
        consumer.poll(atMost).forEach(record -> events.add(event(record)));
        return events;
    }

    private PublishedEvent event(ConsumerRecord<String, byte[]> record) {
        var envelope = parse(record.value());
        return new PublishedEvent(
                envelope.required("id").asText(),
                envelope.required("type").asText().substring(PREFIX.length()),
                record.key(),
                Long.parseLong(envelope.required("sequence").asText()),
                envelope.required("data"),
                clock.instant());
    }

    private JsonNode parse(byte[] value) {
        try {
            return json.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
