package org.victimcare.notifications.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.notifications.message.Message;

/** Keeps what messages said for some days, sealed. After that there is only that they were sent. */
@ApplicationScoped
public class Contents {

    private final Session database;
    private final Seal seal;
    private final ObjectMapper json;
    private final ContentConfig config;
    private final Clock clock;

    Contents(Session database, Seal seal, ObjectMapper json, ContentConfig config, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    void check(@Observes StartupEvent event) {
        if (!seal.hasKey()) {
            Log.warn("What messages say is not kept: NOTIFICATIONS_CONTENT_KEY is not set");
        }
    }

    /** Seals what a message says, before it is sent; empty where nothing is kept. */
    public Optional<Sealed> seal(UUID notificationId, Message message) {
        if (!seal.hasKey()) {
            return Optional.empty();
        }
        try {
            var said = json.writeValueAsBytes(new Words(message.subject(), message.text(), message.html()));
            return Optional.of(new Sealed(notificationId, seal.close(notificationId, said)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what it says cannot be written down", null);
        }
    }

    /** Keeps it, in the transaction that records that the message was sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Sealed sealed) {
        database.createNativeMutationQuery(
                        "insert into message_content (notification_id, sealed, expires_at) values (?1, ?2, ?3)")
                .setParameter(1, sealed.notificationId())
                .setParameter(2, sealed.bytes())
                .setParameter(3, clock.instant().plus(config.keptFor()))
                .executeUpdate();
    }

    /** What a message said. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Kept read(UUID notificationId) {
        var row = database.createNativeQuery(
                        "select sealed, expires_at from message_content where notification_id = ?1 and expires_at > ?2",
                        Row.class)
                .setParameter(1, notificationId)
                .setParameter(2, clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(ContentRefusal::notKept);
        try {
            var words = json.readValue(seal.open(notificationId, row.sealed), Words.class);
            return new Kept(words.subject(), words.text(), words.html(), row.expiresAt);
        } catch (IOException e) {
            throw new IllegalStateException("what was kept cannot be read", null);
        }
    }

    /** Deletes some of what was kept long enough; says how many. */
    @Transactional
    int deleteExpired(int rows) {
        return database.createNativeMutationQuery("""
                        delete from message_content where notification_id in (
                            select notification_id from message_content where expires_at <= ?1
                            order by expires_at limit ?2 for update skip locked)""")
                .setParameter(1, clock.instant())
                .setParameter(2, rows)
                .executeUpdate();
    }

    /** What a message said, and until when that is known. */
    public record Kept(String subject, String text, String html, Instant keptUntil) {

        /** The words stay out of logs. */
        @Override
        public String toString() {
            return "Kept[…]";
        }
    }

    private record Words(String subject, String text, String html) {}

    /** What is kept of one. */
    static final class Row {

        private final byte[] sealed;
        private final Instant expiresAt;

        @SuppressWarnings("unused") // Hibernate makes it
        Row(byte[] sealed, Instant expiresAt) {
            this.sealed = sealed;
            this.expiresAt = expiresAt;
        }
    }
}
