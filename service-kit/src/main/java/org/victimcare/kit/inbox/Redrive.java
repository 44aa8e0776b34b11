package org.victimcare.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Applies parked events again, or drops one. Each event is a transaction of its own. */
@ApplicationScoped
class Redrive {

    private final List<EventConsumer> consumers;
    private final ParkedEvents parked;
    private final InboxTransaction transaction;

    Redrive(@All List<EventConsumer> consumers, ParkedEvents parked, InboxTransaction transaction) {
        this.consumers = consumers;
        this.parked = parked;
        this.transaction = transaction;
    }

    /** Applies the first parked event of the key. False when there is none left. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next(String consumer, UUID key) {
        var first = parked.lockFirst(consumer, key);
        first.ifPresent(event -> {
            parked.remove(consumer, event.id());
            transaction.effect(consumer(consumer), event);
        });
        return first.isPresent();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void drop(ParkedEvent event, String caller, String reason) {
        Log.warnf(
                "%s: parked event %s of type %s was dropped by %s: %s",
                event.consumer(), event.eventId(), event.type(), caller, reason);
        parked.remove(event.consumer(), event.eventId());
    }

    private EventConsumer consumer(String name) {
        return consumers.stream()
                .filter(consumer -> consumer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
