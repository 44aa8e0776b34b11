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

    /** Whether its words gave nothing away; absent where nobody said. */
    private @Nullable Boolean discreet;

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
            @Nullable Boolean discreet,
            Instant at,
            UUID causeId) {
        this.key = key;
        this.victimId = victimId;
        this.notificationId = notificationId;
        this.result = result;
        this.template = template;
        this.channel = channel;
        this.reason = reason;
        this.discreet = discreet;
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
            case SENT -> "Message %s was sent by %s%s.".formatted(template, channel, discreetly());
            case DELIVERED -> "Message %s arrived by %s%s.".formatted(template, channel, discreetly());
            case BLOCKED -> "Message %s was not sent: %s.".formatted(template, reason);
            case FAILED -> "Message %s could not be delivered: %s.".formatted(template, reason);
            case ACKNOWLEDGED -> "The victim confirmed message %s: %s%s.".formatted(template, reason, untold());
            case UNACKNOWLEDGED -> "The victim has not confirmed message %s: %s.".formatted(template, reason);
            case REPLIED -> "The victim wrote by %s: %s.".formatted(channel, reason);
        };
    }

    private String discreetly() {
        return Boolean.TRUE.equals(discreet) ? ", in words that give nothing away" : "";
    }

    private String untold() {
        return Boolean.TRUE.equals(discreet) ? "; it gave nothing away, so they may not know what it is about" : "";
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ContactRecord() {}
}
