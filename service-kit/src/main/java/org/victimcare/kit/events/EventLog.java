package org.victimcare.kit.events;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.EventTypes;
import org.victimcare.contracts.Topic;
import org.victimcare.kit.time.Ids;

/**
 * Where facts are written down, in the transaction that made them true. The log is the outbox: the relay publishes it,
 * the timeline of a case is read from it, and it is kept.
 *
 * <p>Appending locks the counter of the topic and key before the position is drawn. So for two events of a case the
 * earlier one is committed before the later one has a position: position order is commit order, per key.
 */
@ApplicationScoped
public class EventLog {

    private final Session database;
    private final EnvelopeCodec codec;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;
    private final RelayBell bell;

    EventLog(
            Session database,
            EnvelopeCodec codec,
            Clock clock,
            TransactionSynchronizationRegistry transaction,
            RelayBell bell) {
        this.database = database;
        this.codec = codec;
        this.clock = clock;
        this.transaction = transaction;
        this.bell = bell;
    }

    /** Appends facts in the order given. The aggregates that they speak of are flushed, and so locked, before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(DomainEvent... events) {
        append(List.of(events));
    }

    /** Appends facts in the order given. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        database.flush();
        database.doWork(connection -> insert(connection, events));
        transaction.registerInterposedSynchronization(new RingAfterCommit());
    }

    /** What happened to a case, oldest first, as this service published it. */
    @Transactional
    public List<Envelope> history(Topic topic, UUID caseId, long afterSequence, int limit) {
        return database
                .createNativeQuery("""
                        select envelope from event_log
                        where topic = ?1 and key = ?2 and sequence > ?3 order by sequence limit ?4""", String.class)
                .setParameter(1, topic.address())
                .setParameter(2, caseId)
                .setParameter(3, afterSequence)
                .setParameter(4, limit)
                .getResultList()
                .stream()
                .map(codec::readOwn)
                .toList();
    }

    /** One event of a case, as this service published it. */
    @Transactional
    public Optional<Envelope> find(Topic topic, UUID caseId, UUID eventId) {
        return database.createNativeQuery(
                        "select envelope from event_log where topic = ?1 and key = ?2 and event_id = ?3", String.class)
                .setParameter(1, topic.address())
                .setParameter(2, caseId)
                .setParameter(3, eventId)
                .getResultStream()
                .findFirst()
                .map(codec::readOwn);
    }

    private void insert(Connection connection, List<? extends DomainEvent> events) throws SQLException {
        var byKey = new LinkedHashMap<Counter, List<DomainEvent>>();
        events.forEach(event -> byKey.computeIfAbsent(
                        new Counter(event.topic().address(), event.caseId()), key -> new ArrayList<>())
                .add(event));
        try (var statement = connection.prepareStatement("""
                insert into event_log (topic, key, sequence, event_id, type, envelope, traceparent)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            for (var entry : byKey.entrySet()) {
                var sequence =
                        reserve(connection, entry.getKey(), entry.getValue().size());
                for (var event : entry.getValue()) {
                    var envelope = envelope(event, ++sequence);
                    statement.setString(1, entry.getKey().topic());
                    statement.setObject(2, entry.getKey().key());
                    statement.setLong(3, sequence);
                    statement.setObject(4, envelope.id());
                    statement.setString(5, envelope.type());
                    statement.setString(6, codec.write(envelope));
                    statement.setString(7, envelope.traceparent());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** Locks the counter and returns its value before the events. */
    private static long reserve(Connection connection, Counter counter, int events) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into event_counter as c (topic, key, sequence) values (?, ?, ?)
                on conflict (topic, key) do update set sequence = c.sequence + excluded.sequence
                returning sequence""")) {
            statement.setString(1, counter.topic());
            statement.setObject(2, counter.key());
            statement.setInt(3, events);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1) - events;
            }
        }
    }

    private Envelope envelope(DomainEvent event, long sequence) {
        var id = Ids.next(clock);
        var cause = Cause.current();
        return new Envelope(
                id,
                EventTypes.nameOf(event.getClass()),
                sequence,
                event.occurredAt(),
                cause == null ? null : cause.id(),
                cause == null ? id : cause.correlationId(),
                traceparent(),
                event);
    }

    private static @Nullable String traceparent() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }

    private record Counter(String topic, UUID key) {}

    private final class RingAfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                bell.ring();
            }
        }
    }
}
