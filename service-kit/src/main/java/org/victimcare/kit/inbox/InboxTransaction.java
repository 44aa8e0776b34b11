package org.victimcare.kit.inbox;

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
    private final Sequences sequences;
    private final Tracing tracing;
    private final InboxMeters meters;

    InboxTransaction(Session database, ParkedEvents parked, Sequences sequences, Tracing tracing, InboxMeters meters) {
        this.database = database;
        this.parked = parked;
        this.sequences = sequences;
        this.tracing = tracing;
        this.meters = meters;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void apply(EventConsumer consumer, List<Envelope> events) {
        var unseen = remember(consumer, events);
        var held = parked.lockHeld(consumer.name(), events);
        var sequences = this.sequences.of(consumer.name(), events);
        for (var event : events) {
            // remove, not contains: the same event twice in a batch has one effect
            if (!unseen.remove(event.id())) {
                meters.duplicate(consumer.name());
                continue;
            }
            sequences.saw(event);
            if (held.contains(event.key())) {
                parked.park(consumer.name(), event, "an earlier event of the case is parked");
            } else {
                effect(consumer, event);
            }
        }
        sequences.remember();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void park(EventConsumer consumer, Envelope event, String reason) {
        if (!remember(consumer, List.of(event)).isEmpty()) {
            var sequences = this.sequences.of(consumer.name(), List.of(event));
            sequences.saw(event);
            sequences.remember();
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
}
