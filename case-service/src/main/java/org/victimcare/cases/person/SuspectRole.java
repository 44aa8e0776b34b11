package org.victimcare.cases.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a victim is a suspect, or accused, in a case: a role of its own, which is never merged with that of the victim. */
@Entity
class SuspectRole {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private UUID victimId;
    private UUID suspectCaseId;

    @Enumerated(EnumType.STRING)
    private SuspectStanding standing;

    private String reason;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;
    private @Nullable String withdrawnReason;

    SuspectRole(
            UUID id,
            UUID caseId,
            UUID victimId,
            UUID suspectCaseId,
            SuspectStanding standing,
            String reason,
            Instant now,
            String by) {
        this.id = id;
        this.caseId = caseId;
        this.victimId = victimId;
        this.suspectCaseId = suspectCaseId;
        this.standing = standing;
        this.reason = reason;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    void withdraw(String why, Instant now, String by) {
        if (withdrawnAt != null) {
            throw PersonRefusal.suspectRoleWithdrawn();
        }
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnReason = why;
    }

    UUID victimId() {
        return victimId;
    }

    UUID suspectCaseId() {
        return suspectCaseId;
    }

    /** Whether it is about a case other than that of the victim. */
    boolean isElsewhere() {
        return !suspectCaseId.equals(caseId);
    }

    SuspectRoleView view() {
        return new SuspectRoleView(
                id,
                victimId,
                suspectCaseId,
                standing,
                reason,
                recordedAt,
                recordedBy,
                withdrawnAt,
                withdrawnBy,
                withdrawnReason,
                version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected SuspectRole() {}
}
