package org.victimcare.kit.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends pages of the log. Idempotent and without a local expiry: a record that expired while later ones were in flight
 * would land behind its successors. After any error this producer is done with; a new one resumes from the cursor.
 */
final class RelayProducer implements AutoCloseable {

    private static final byte[] CONTENT_TYPE = EnvelopeCodec.CONTENT_TYPE.getBytes(UTF_8);
    private static final Duration TOUCH_EVERY = Duration.ofSeconds(2);

    private final KafkaProducer<byte[], byte[]> kafka;
    private final Duration stuckAfter;

    RelayProducer(String servers, Duration stuckAfter) {
        this.stuckAfter = stuckAfter;
        this.kafka = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "relay",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        15_000,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        10_000,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        65_536,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** What keeps the session with the database alive while Kafka takes its time. */
    interface Touch {
        void touch() throws Exception;
    }

    /** Returns when Kafka has taken all of them. */
    void publish(List<LoggedEvent> page, Touch session) throws Exception {
        var sent = new ArrayList<Future<?>>(page.size());
        for (var event : page) {
            sent.add(kafka.send(record(event)));
        }
        var waited = Duration.ZERO;
        for (var future : sent) {
            while (!taken(future)) {
                session.touch();
                waited = waited.plus(TOUCH_EVERY);
                if (waited.compareTo(stuckAfter) >= 0) {
                    throw new TimeoutException("Kafka has not taken a page for " + waited.toSeconds() + " s");
                }
            }
        }
    }

    private static boolean taken(Future<?> future) throws InterruptedException, ExecutionException {
        try {
            future.get(TOUCH_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    private static ProducerRecord<byte[], byte[]> record(LoggedEvent event) {
        var sent = new ProducerRecord<>(
                event.topic(),
                event.key().toString().getBytes(UTF_8),
                event.envelope().getBytes(UTF_8));
        sent.headers().add(new RecordHeader("content-type", CONTENT_TYPE));
        if (event.traceparent() != null) {
            sent.headers()
                    .add(new RecordHeader("traceparent", event.traceparent().getBytes(UTF_8)));
        }
        return sent;
    }

    @Override
    public void close() {
        kafka.close(Duration.ZERO);
    }
}
