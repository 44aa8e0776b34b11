package org.victimcare.cases.representative;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.RepresentativeAppointed;
import org.victimcare.contracts.RepresentativeChanged;
import org.victimcare.contracts.RepresentativeEnded;
import org.victimcare.contracts.RepresentativeExcluded;
import org.victimcare.contracts.RepresentativeRole;

/** Somebody who speaks for a victim. How to reach them is not kept here but in their contact plan. */
@Entity
class Representative {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private UUID victimId;

    @Enumerated(EnumType.STRING)
    private RepresentativeRole role;

    @Enumerated(EnumType.STRING)
    private AuthorityBasis basis;

    private @Nullable String basisNote;
    private String givenName;
    private String familyName;
    private String preferredName;
    private String language;

    @Embedded
    private Scope scope;

    private boolean agreedByVictim;
    private Instant startsAt;
    private @Nullable Instant endsAt;
    private @Nullable String endReason;
    private boolean suspected;
    private @Nullable Instant excludedAt;
    private @Nullable String excludedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ExclusionGround exclusionGround;

    private @Nullable String exclusionReason;
    private Instant appointedAt;
    private String appointedBy;

    Representative(UUID id, UUID caseId, UUID victimId, NewRepresentative appointed, Instant now, String by) {
        this.id = id;
        this.caseId = caseId;
        this.victimId = victimId;
        this.role = appointed.role();
        this.appointedAt = now;
        this.appointedBy = by;
        take(appointed);
    }

    RepresentativeAppointed appointed() {
        return new RepresentativeAppointed(
                caseId,
                victimId,
                id,
                role,
                scope.mayReceiveInformation(),
                scope.mayDecide(),
                scope.mayBeContacted(),
                startsAt,
                endsAt,
                appointedAt);
    }

    RepresentativeChanged change(NewRepresentative changed, Instant now) {
        refuseWhenOver(now);
        take(changed);
        return new RepresentativeChanged(
                caseId,
                victimId,
                id,
                role,
                scope.mayReceiveInformation(),
                scope.mayDecide(),
                scope.mayBeContacted(),
                startsAt,
                endsAt,
                now);
    }

    RepresentativeEnded end(String reason, Instant now) {
        refuseWhenOver(now);
        endsAt = now;
        endReason = reason;
        return new RepresentativeEnded(caseId, victimId, id, role, now, now);
    }

    /** Also when it is over: they must not come back unseen, and nobody may take them for harmless. */
    RepresentativeExcluded exclude(ExclusionGround ground, String reason, Instant now, String by) {
        if (excludedAt != null) {
            throw RepresentativeRefusal.excluded();
        }
        suspected = ground.isSuspicion();
        excludedAt = now;
        excludedBy = by;
        exclusionGround = ground;
        exclusionReason = reason;
        return new RepresentativeExcluded(caseId, victimId, id, role, now);
    }

    private void take(NewRepresentative terms) {
        basis = terms.basis();
        basisNote = terms.basisNote();
        givenName = terms.givenName();
        familyName = terms.familyName();
        preferredName = terms.preferredName();
        language = terms.language();
        scope = terms.scope();
        agreedByVictim = terms.agreedByVictim();
        startsAt = terms.startsAt();
        endsAt = terms.endsAt();
    }

    private void refuseWhenOver(Instant now) {
        if (excludedAt != null) {
            throw RepresentativeRefusal.excluded();
        }
        if (endsAt != null && !now.isBefore(endsAt)) {
            throw RepresentativeRefusal.ended();
        }
    }

    UUID victimId() {
        return victimId;
    }

    RepresentativeView view() {
        return new RepresentativeView(
                id,
                victimId,
                role,
                basis,
                basisNote,
                givenName,
                familyName,
                preferredName,
                language,
                scope,
                agreedByVictim,
                startsAt,
                endsAt,
                endReason,
                suspected,
                excludedAt,
                excludedBy,
                exclusionGround,
                exclusionReason,
                appointedAt,
                appointedBy,
                version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Representative() {}
}
