package org.victimcare.cases.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.ContactConfirmed;
import org.victimcare.contracts.ContactQuarantined;

/**
 * A new address of a victim, or of who speaks for them, that waits until somebody has confirmed it by another way. It is
 * kept when that is over.
 */
@Entity
@Table(name = "contact_quarantine")
class Quarantine {

    /** What became of it. */
    enum State {
        OPEN,
        CONFIRMED,
        /** The address changed again, or was taken out, before anybody confirmed it. */
        OVERTAKEN
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private UUID victimId;
    private @Nullable UUID representativeId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant openedAt;
    private String openedBy;
    private @Nullable Instant closedAt;
    private @Nullable String closedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ConfirmationMeans means;

    private @Nullable String note;

    Quarantine(UUID id, UUID caseId, ContactPlanView plan, Channel channel, Instant now, String by) {
        this.id = id;
        this.caseId = caseId;
        this.victimId = plan.victimId();
        this.representativeId = plan.representativeId();
        this.channel = channel;
        this.state = State.OPEN;
        this.openedAt = now;
        this.openedBy = by;
    }

    ContactQuarantined opened() {
        return new ContactQuarantined(caseId, victimId, id, channel, openedAt);
    }

    ContactConfirmed confirm(ConfirmationMeans how, @Nullable String words, Instant now, String by) {
        close(State.CONFIRMED, now, by);
        means = how;
        note = words;
        return new ContactConfirmed(caseId, victimId, id, channel, now);
    }

    void overtake(Instant now, String by) {
        close(State.OVERTAKEN, now, by);
    }

    private void close(State next, Instant now, String by) {
        if (state != State.OPEN) {
            throw QuarantineRefusal.closed();
        }
        state = next;
        closedAt = now;
        closedBy = by;
    }

    UUID id() {
        return id;
    }

    UUID victimId() {
        return victimId;
    }

    /** Whose address it is. */
    UUID holder() {
        return representativeId == null ? victimId : representativeId;
    }

    Channel channel() {
        return channel;
    }

    long version() {
        return version;
    }

    QuarantineView view() {
        return new QuarantineView(
                id,
                victimId,
                representativeId,
                channel,
                state,
                openedAt,
                openedBy,
                closedAt,
                closedBy,
                means,
                note,
                version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Quarantine() {}
}
