package org.victimcare.kit.inbox;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.kit.events.Cause;
import org.victimcare.kit.events.Envelope;

/** The effect of events and the memory of having seen them, in one transaction: all of it or nothing. */
@ApplicationScoped
class InboxTransaction {

    private final Session database;
    private final ParkedEvents parked;
    private final Tracing tracing;
    private final InboxMeters meters;

    InboxTransaction(Session database, ParkedEvents parked, Tracing tracing, InboxMeters meters) {
        this.database = database;
        this.parked = parked;
        this.tracing = tracing;
        this.meters = meters;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void apply(EventConsumer consumer, List<Envelope> events) {
        var unseen = remember(consumer, events);
        var held = parked.lockHeld(consumer.name(), events);
        for (var event : events) {
            // remove, not contains: the same event twice in a batch has one effect
            if (!unseen.remove(event.id())) {
                meters.duplicate(consumer.name());
                continue;
            }
            watchSequence(consumer, event);
            if (held.contains(event.key())) {
                parked.park(consumer.name(), event, "an earlier event of the case is parked");
            } else {
                effect(consumer, event);
            }
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void park(EventConsumer consumer, Envelope event, String reason) {
        if (!remember(consumer, List.of(event)).isEmpty()) {
            watchSequence(consumer, event);
            parked.park(consumer.name(), event, reason);
        }
    }

    /** Runs the handler as an effect of the event, in its trace. */
    void effect(EventConsumer consumer, Envelope event) {
        tracing.continued(consumer.name(), event, () -> Cause.during(event, () -> consumer.handle(event)));
    }

    private Set<UUID> remember(EventConsumer consumer, List<Envelope> events) {
        return new HashSet<>(database.createNativeQuery("""
                        insert into inbox (consumer, event_id)
                        select ?1, id from unnest(cast(?2 as uuid[])) as id
                        on conflict do nothing returning event_id""", UUID.class)
                .setParameter(1, consumer.name())
                .setParameter(2, events.stream().map(Envelope::id).toArray(UUID[]::new))
                .getResultList());
    }

    private void watchSequence(EventConsumer consumer, Envelope event) {
        var before = database.createNativeQuery("""
                        with known as (select sequence from inbox_sequence where consumer = ?1 and key = ?2)
                        insert into inbox_sequence as s (consumer, key, sequence) values (?1, ?2, ?3)
                        on conflict (consumer, key) do update set sequence = greatest(s.sequence, excluded.sequence)
                        returning coalesce((select sequence from known), 0)""", Long.class)
                .setParameter(1, consumer.name())
                .setParameter(2, event.key())
                .setParameter(3, event.sequence())
                .getSingleResult();
        if (event.sequence() > before + 1) {
            meters.gap(consumer.name());
            Log.errorf(
                    "%s: events of case %s are missing between sequence %d and %d: something was lost upstream",
                    consumer.name(), event.key(), before, event.sequence());
        }
    }
}
