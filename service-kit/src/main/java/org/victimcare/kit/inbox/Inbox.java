package org.victimcare.kit.inbox;

import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EnvelopeCodec;
import org.victimcare.kit.events.UnreadableMessage;

/**
 * The way in from Kafka. A batch is applied in one transaction; when that fails, record by record. A failure that will
 * pass is waited out, with the partition standing still. An event that cannot be applied is parked and its key held.
 * What is no event of ours goes to the dead-letter topic as it came. Only then is the batch acknowledged.
 */
@ApplicationScoped
public class Inbox {

    private final EnvelopeCodec codec;
    private final PatientInbox transactions;
    private final InboxMeters meters;

    Inbox(EnvelopeCodec codec, PatientInbox transactions, InboxMeters meters) {
        this.codec = codec;
        this.transactions = transactions;
        this.meters = meters;
    }

    /** Sees a batch through, and acknowledges it. */
    public CompletionStage<Void> receive(EventConsumer consumer, KafkaRecordBatch<String, byte[]> batch) {
        var events = new ArrayList<Envelope>();
        var unreadable = new ArrayList<Unreadable>();
        for (KafkaRecord<String, byte[]> record : batch.getRecords()) {
            try {
                codec.read(record.getPayload()).ifPresentOrElse(events::add, () -> meters.unknownType(consumer.name()));
            } catch (UnreadableMessage e) {
                unreadable.add(new Unreadable(record, e));
            }
        }
        apply(consumer, events);
        return deadLetter(consumer, unreadable).thenCompose(done -> batch.ack());
    }

    private void apply(EventConsumer consumer, List<Envelope> events) {
        try {
            transactions.apply(consumer, events);
        } catch (RuntimeException failure) {
            Log.warnf(
                    "%s: a batch of %d failed (%s), going on one by one",
                    consumer.name(), events.size(), failure.getClass().getSimpleName());
            events.forEach(event -> applyAlone(consumer, event));
        }
    }

    private void applyAlone(EventConsumer consumer, Envelope event) {
        try {
            transactions.apply(consumer, List.of(event));
        } catch (RuntimeException poison) {
            Log.errorf(
                    poison,
                    "%s: event %s of type %s cannot be applied; it is parked and case %s is held",
                    consumer.name(),
                    event.id(),
                    event.type(),
                    event.key());
            transactions.park(consumer, event, poison.getClass().getSimpleName());
        }
    }

    private CompletionStage<Void> deadLetter(EventConsumer consumer, List<Unreadable> unreadable) {
        CompletionStage<Void> done = CompletableFuture.completedFuture(null);
        for (var letter : unreadable) {
            meters.unreadable(consumer.name());
            Log.errorf(
                    "%s: %s-%d at %d is unreadable (%s) and goes to the dead-letter topic",
                    consumer.name(),
                    letter.record().getTopic(),
                    letter.record().getPartition(),
                    offset(letter.record()),
                    letter.reason().getMessage());
            done = done.thenCompose(before -> letter.record().nack(letter.reason()));
        }
        return done;
    }

    private static long offset(KafkaRecord<?, ?> record) {
        return record.getMetadata(IncomingKafkaRecordMetadata.class)
                .map(metadata -> metadata.getOffset())
                .orElse(-1L);
    }

    private record Unreadable(KafkaRecord<String, byte[]> record, UnreadableMessage reason) {}
}
