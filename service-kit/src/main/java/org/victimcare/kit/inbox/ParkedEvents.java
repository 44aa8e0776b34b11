package org.victimcare.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EnvelopeCodec;
import org.victimcare.kit.events.UnreadableMessage;

/** Events that could not be applied. A key with a parked event is held: what comes later of it is parked behind. */
@ApplicationScoped
class ParkedEvents {

    private static final String COLUMNS = "event_id, consumer, key, sequence, type, reason, parked_at";

    private final Session database;
    private final EnvelopeCodec codec;
    private final Clock clock;

    ParkedEvents(Session database, EnvelopeCodec codec, Clock clock) {
        this.database = database;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * The keys among those of the events that are held. Their parked rows are locked, so that a re-drive that is about to
     * empty a key and an event that is about to be parked behind it cannot miss each other.
     */
    Set<UUID> lockHeld(String consumer, List<Envelope> events) {
        return new HashSet<>(database.createNativeQuery("""
                        select key from parked_event where consumer = ?1 and key = any (cast(?2 as uuid[]))
                        order by key, sequence for update""", UUID.class)
                .setParameter(1, consumer)
                .setParameter(2, events.stream().map(Envelope::key).distinct().toArray(UUID[]::new))
                .getResultList());
    }

    void park(String consumer, Envelope event, String reason) {
        database.createNativeMutationQuery("""
                        insert into parked_event (consumer, event_id, key, sequence, type, envelope, reason, parked_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, consumer)
                .setParameter(2, event.id())
                .setParameter(3, event.key())
                .setParameter(4, event.sequence())
                .setParameter(5, event.type())
                .setParameter(6, codec.write(event))
                .setParameter(7, reason)
                .setParameter(8, clock.instant())
                .executeUpdate();
    }

    /** The first parked event of a key, locked; empty when the key is free. */
    Optional<Envelope> lockFirst(String consumer, UUID key) {
        return database
                .createNativeQuery("""
                        select envelope from parked_event where consumer = ?1 and key = ?2
                        order by sequence limit 1 for update""", String.class)
                .setParameter(1, consumer)
                .setParameter(2, key)
                .getResultList()
                .stream()
                .findFirst()
                .map(this::parse);
    }

    void remove(String consumer, UUID eventId) {
        database.createNativeMutationQuery("delete from parked_event where consumer = ?1 and event_id = ?2")
                .setParameter(1, consumer)
                .setParameter(2, eventId)
                .executeUpdate();
    }

    @Transactional
    List<ParkedEvent> list(UUID after, int limit) {
        return database.createNativeQuery(
                        "select " + COLUMNS + " from parked_event where event_id > ?1 order by event_id limit ?2",
                        ParkedEvent.class)
                .setParameter(1, after)
                .setParameter(2, limit)
                .getResultList();
    }

    @Transactional
    Optional<ParkedEvent> find(UUID eventId) {
        return database
                .createNativeQuery(
                        "select " + COLUMNS + " from parked_event where event_id = ?1 limit 1", ParkedEvent.class)
                .setParameter(1, eventId)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Transactional
    long count() {
        return database.createNativeQuery("select count(*) from parked_event", Long.class)
                .getSingleResult();
    }

    private Envelope parse(String envelope) {
        try {
            return codec.read(envelope.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        } catch (UnreadableMessage e) {
            throw new IllegalStateException("A parked event cannot be read", e);
        }
    }
}
