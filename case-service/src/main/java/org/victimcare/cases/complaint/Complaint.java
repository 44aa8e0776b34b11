package org.victimcare.cases.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A complaint of a victim. What it says is kept where complaints are dealt with. */
@Entity
class Complaint {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private UUID victimId;
    private Instant madeAt;
    private String recordedBy;
    private @Nullable Instant closedAt;
    private @Nullable String closedBy;

    Complaint(UUID id, UUID caseId, UUID victimId, Instant madeAt, String by) {
        this.id = id;
        this.caseId = caseId;
        this.victimId = victimId;
        this.madeAt = madeAt;
        this.recordedBy = by;
    }

    void close(Instant at, Instant now, String by) {
        if (closedAt != null) {
            throw ComplaintRefusal.closed();
        }
        if (at.isAfter(now)) {
            throw ComplaintRefusal.inTheFuture();
        }
        if (at.isBefore(madeAt)) {
            throw ComplaintRefusal.beforeItWasMade();
        }
        closedAt = at;
        closedBy = by;
    }

    ComplaintView view() {
        return new ComplaintView(id, caseId, victimId, madeAt, recordedBy, closedAt, closedBy, version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Complaint() {}
}
