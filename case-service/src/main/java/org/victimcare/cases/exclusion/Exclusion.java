package org.victimcare.cases.exclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody must never see a case: they are the suspect's brother, or a party to it themselves. */
@Entity
@Table(name = "case_exclusion")
class Exclusion {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private String staffId;
    private String reason;
    private Instant excludedAt;
    private String excludedBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBy;
    private @Nullable String liftedReason;

    Exclusion(UUID id, UUID caseId, String staffId, String reason, Instant now, String by) {
        this.id = id;
        this.caseId = caseId;
        this.staffId = staffId;
        this.reason = reason;
        this.excludedAt = now;
        this.excludedBy = by;
    }

    void lift(String why, Instant now, String by) {
        if (liftedAt != null) {
            throw ExclusionRefusal.lifted();
        }
        liftedAt = now;
        liftedBy = by;
        liftedReason = why;
    }

    ExclusionView view() {
        return new ExclusionView(
                id, caseId, staffId, reason, excludedAt, excludedBy, liftedAt, liftedBy, liftedReason, version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Exclusion() {}
}
