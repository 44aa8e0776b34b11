package org.victimcare.notifications.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.ReplyKind;
import org.victimcare.contracts.ReplyReceived;

/** Something that came in. Its words are there while a person may have to read them, and no longer. */
@Entity
class Reply {

    enum State {
        /** It is known whose it is; a task asks for somebody where somebody has to read it. */
        MATCHED,
        /** Nobody knows whose it is: it stands in the queue. */
        UNMATCHED,
        /** Somebody of the staff looked after it. */
        HANDLED,
        /** Nobody did, and it was kept long enough. */
        EXPIRED
    }

    /** Whose it is. */
    record Writer(UUID caseId, UUID victimId) {}

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("unused") // asked for in queries
    private String provider;

    @SuppressWarnings("unused") // asked for in queries
    private String providerId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable UUID caseId;
    private @Nullable UUID victimId;

    @Enumerated(EnumType.STRING)
    private ReplyKind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String words;
    private @Nullable String sender;
    private Instant receivedAt;
    private Instant takenAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant handledAt;
    private @Nullable String handledBy;

    Reply(UUID id, Incoming incoming, Understood understood, Optional<Writer> writer, Instant now, Duration kept) {
        this.id = id;
        this.provider = incoming.provider();
        this.providerId = incoming.providerId();
        this.channel = incoming.channel();
        this.caseId = writer.map(Writer::caseId).orElse(null);
        this.victimId = writer.map(Writer::victimId).orElse(null);
        this.kind = understood.kind();
        this.state = writer.isPresent() ? State.MATCHED : State.UNMATCHED;
        this.receivedAt = incoming.at();
        this.takenAt = now;
        if (writer.isEmpty() || understood.isForPeople()) {
            this.words = incoming.words();
            // whoever answers has to know where to; of a victim case-service knows
            this.sender = writer.isEmpty() ? incoming.sender() : null;
            this.expiresAt = now.plus(kept);
        }
    }

    /** What the others are told, where it is known whose it is. */
    Optional<ReplyReceived> received() {
        return caseId == null || victimId == null
                ? Optional.empty()
                : Optional.of(new ReplyReceived(caseId, id, victimId, channel, kind, takenAt));
    }

    /** Somebody looked after it; then nobody needs its words any more. */
    void handle(String by, Instant now) {
        if (state == State.HANDLED || state == State.EXPIRED) {
            throw ReplyRefusal.over();
        }
        state = State.HANDLED;
        handledAt = now;
        handledBy = by;
        forget();
    }

    /** It was kept long enough. */
    void expire() {
        state = state == State.UNMATCHED ? State.EXPIRED : state;
        forget();
    }

    private void forget() {
        words = null;
        sender = null;
        expiresAt = null;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID caseId() {
        return caseId;
    }

    @Nullable
    UUID victimId() {
        return victimId;
    }

    Channel channel() {
        return channel;
    }

    ReplyKind kind() {
        return kind;
    }

    long version() {
        return version;
    }

    /** As it stands in lists, without what was written. */
    ReplyView view() {
        return new ReplyView(
                id,
                caseId,
                victimId,
                channel,
                kind,
                state,
                receivedAt,
                takenAt,
                expiresAt,
                handledAt,
                handledBy,
                null,
                null);
    }

    ReplyView viewWithWords() {
        return view().with(words, sender);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Reply() {}
}
