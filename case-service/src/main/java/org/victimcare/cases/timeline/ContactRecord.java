package org.victimcare.cases.timeline;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/** A message to a victim or of one, as notification-service told of it. It never changes. */
@Entity
class ContactRecord {

    /** Numbered by the sequence of the event for the case: the order in which it was told. */
    @Embeddable
    record Key(UUID caseId, long sequence) {}

    @EmbeddedId
    private Key key;

    private UUID victimId;
    private UUID notificationId;

    @Enumerated(EnumType.STRING)
    private MessageResult result;

    private String template;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private @Nullable String reason;
    private Instant at;

    /** The event that the message was owed for; absent in records that are older than this. */
    @SuppressWarnings("unused") // a repeat looks for it in the database
    private @Nullable UUID causeId;

    ContactRecord(
            Key key,
            UUID victimId,
            UUID notificationId,
            MessageResult result,
            String template,
            @Nullable Channel channel,
            @Nullable String reason,
            Instant at,
            UUID causeId) {
        this.key = key;
        this.victimId = victimId;
        this.notificationId = notificationId;
        this.result = result;
        this.template = template;
        this.channel = channel;
        this.reason = reason;
        this.at = at;
        this.causeId = causeId;
    }

    long sequence() {
        return key.sequence();
    }

    TimelineEntry entry() {
        return new TimelineEntry(
                at, "message." + result.name().toLowerCase(Locale.ROOT), words(), victimId, notificationId);
    }

    private String words() {
        return switch (result) {
            case SENT -> "Message %s was sent by %s.".formatted(template, channel);
            case DELIVERED -> "Message %s arrived by %s.".formatted(template, channel);
            case BLOCKED -> "Message %s was not sent: %s.".formatted(template, reason);
            case FAILED -> "Message %s could not be delivered: %s.".formatted(template, reason);
            case ACKNOWLEDGED -> "The victim confirmed message %s: %s.".formatted(template, reason);
            case UNACKNOWLEDGED -> "The victim has not confirmed message %s: %s.".formatted(template, reason);
            case REPLIED -> "The victim wrote by %s: %s.".formatted(channel, reason);
        };
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ContactRecord() {}
}
