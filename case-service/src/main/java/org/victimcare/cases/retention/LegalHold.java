package org.victimcare.cases.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nothing of a case may be erased or dropped, until somebody releases it. Kept when that is over. */
@Entity
class LegalHold {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private String reason;
    private Instant placedAt;
    private String placedBy;
    private @Nullable Instant releasedAt;
    private @Nullable String releasedBy;
    private @Nullable String releasedReason;

    LegalHold(UUID id, UUID caseId, String reason, Instant now, String by) {
        this.id = id;
        this.caseId = caseId;
        this.reason = reason;
        this.placedAt = now;
        this.placedBy = by;
    }

    void release(String why, Instant now, String by) {
        if (releasedAt != null) {
            throw RetentionRefusal.released();
        }
        releasedAt = now;
        releasedBy = by;
        releasedReason = why;
    }

    UUID caseId() {
        return caseId;
    }

    LegalHoldView view() {
        return new LegalHoldView(
                id, caseId, reason, placedAt, placedBy, releasedAt, releasedBy, releasedReason, version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected LegalHold() {}
}
