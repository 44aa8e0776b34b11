package org.victimcare.cases.glass;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.GlassBroken;
import org.victimcare.contracts.GlassReviewed;
import org.victimcare.contracts.GlassVerdict;

/** That somebody looks at a case which is closed to them, and what a second person thinks of it. */
@Entity
class BrokenGlass {

    private static final Duration OPEN = Duration.ofMinutes(60);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private String staffId;
    private String roles;
    private @Nullable String unit;
    private String reason;
    private Instant brokenAt;
    private Instant expiresAt;
    private @Nullable Instant reviewedAt;
    private @Nullable String reviewedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable GlassVerdict verdict;

    private @Nullable String words;

    BrokenGlass(UUID id, UUID caseId, Breaker breaker, String reason, Instant now) {
        this.id = id;
        this.caseId = caseId;
        this.staffId = breaker.staffId();
        this.roles = breaker.roles();
        this.unit = breaker.unit();
        this.reason = reason;
        this.brokenAt = now;
        this.expiresAt = now.plus(OPEN);
    }

    /** Who breaks it, and what they were then. */
    record Breaker(String staffId, String roles, @Nullable String unit) {}

    GlassBroken broken() {
        return new GlassBroken(caseId, id, staffId, expiresAt, brokenAt);
    }

    GlassReviewed review(GlassVerdict found, String said, Instant now, String by) {
        if (staffId.equals(by)) {
            throw GlassRefusal.ownReview();
        }
        if (verdict != null) {
            throw GlassRefusal.reviewed();
        }
        verdict = found;
        words = said;
        reviewedAt = now;
        reviewedBy = by;
        return new GlassReviewed(caseId, id, found, now);
    }

    UUID caseId() {
        return caseId;
    }

    boolean isOf(String who) {
        return staffId.equals(who);
    }

    GlassView view() {
        return new GlassView(
                id,
                caseId,
                staffId,
                roles,
                unit,
                reason,
                brokenAt,
                expiresAt,
                reviewedAt,
                reviewedBy,
                verdict,
                words,
                version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected BrokenGlass() {}
}
