package org.victimcare.cases.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/** An address where somebody else in a case is reached. Only its fingerprint is kept: it can be compared, not read. */
@Entity
class LinkedContact {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private LinkedTo linkedTo;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String fingerprint;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;
    private @Nullable String withdrawnReason;

    LinkedContact(
            UUID id, UUID caseId, LinkedTo linkedTo, Channel channel, String fingerprint, Instant now, String by) {
        this.id = id;
        this.caseId = caseId;
        this.linkedTo = linkedTo;
        this.channel = channel;
        this.fingerprint = fingerprint;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    void withdraw(String reason, Instant now, String by) {
        if (withdrawnAt != null) {
            throw LinkedContactRefusal.withdrawn();
        }
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnReason = reason;
    }

    UUID caseId() {
        return caseId;
    }

    String fingerprint() {
        return fingerprint;
    }

    LinkedContactView view() {
        return new LinkedContactView(
                id, linkedTo, channel, recordedAt, recordedBy, withdrawnAt, withdrawnBy, withdrawnReason, version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected LinkedContact() {}
}
