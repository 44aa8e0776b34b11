package org.victimcare.kit.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.Session;
import org.victimcare.kit.events.Envelope;

/** A consumer whose effect is a row, and which fails when told to: after the effect, as a crash would. */
@ApplicationScoped
class ProbeConsumer implements EventConsumer {

    private final Inbox inbox;
    private final Session database;
    private final Set<UUID> poison = ConcurrentHashMap.newKeySet();
    private final Set<UUID> failsOnce = ConcurrentHashMap.newKeySet();
    private final Set<UUID> passesLater = ConcurrentHashMap.newKeySet();

    ProbeConsumer(Inbox inbox, Session database) {
        this.inbox = inbox;
        this.database = database;
    }

    void poison(UUID event) {
        poison.add(event);
    }

    void heal(UUID event) {
        poison.remove(event);
    }

    void failOnce(UUID event) {
        failsOnce.add(event);
    }

    void passLater(UUID event) {
        passesLater.add(event);
    }

    @Incoming("probe-events")
    @Blocking
    public CompletionStage<Void> receive(KafkaRecordBatch<String, byte[]> batch) {
        return inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "probe-events";
    }

    @Override
    public void handle(Envelope event) {
        database.createNativeMutationQuery("insert into probe_effect (event_id, key, sequence) values (?1, ?2, ?3)")
                .setParameter(1, event.id())
                .setParameter(2, event.key())
                .setParameter(3, event.sequence())
                .executeUpdate();
        if (poison.contains(event.id()) || failsOnce.remove(event.id())) {
            throw new IllegalStateException("told to");
        }
        if (passesLater.remove(event.id())) {
            throw new IllegalStateException(new SQLTransientConnectionException("told to"));
        }
    }
}
