package org.victimcare.cases.erasure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.ErasureGround;
import org.victimcare.contracts.VictimErased;

/** That somebody wants a victim erased, and what a second person decided. It stays when the victim is gone. */
@Entity
class Erasure {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private UUID victimId;

    @Enumerated(EnumType.STRING)
    private ErasureGround ground;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ErasureState state = ErasureState.REQUESTED;

    private Instant requestedAt;
    private String requestedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String decisionReason;

    Erasure(UUID id, UUID caseId, UUID victimId, ErasureGround ground, String reason, Instant now, String by) {
        this.id = id;
        this.caseId = caseId;
        this.victimId = victimId;
        this.ground = ground;
        this.reason = reason;
        this.requestedAt = now;
        this.requestedBy = by;
    }

    VictimErased approve(String why, Instant now, String by) {
        decide(ErasureState.DONE, why, now, by);
        return new VictimErased(caseId, victimId, ground, now);
    }

    void decline(String why, Instant now, String by) {
        decide(ErasureState.DECLINED, why, now, by);
    }

    private void decide(ErasureState how, String why, Instant now, String by) {
        if (state != ErasureState.REQUESTED) {
            throw ErasureRefusal.decided();
        }
        if (by.equals(requestedBy)) {
            throw ErasureRefusal.samePerson();
        }
        state = how;
        decidedAt = now;
        decidedBy = by;
        decisionReason = why;
    }

    UUID victimId() {
        return victimId;
    }

    ErasureGround ground() {
        return ground;
    }

    ErasureView view() {
        return new ErasureView(
                id,
                caseId,
                victimId,
                ground,
                reason,
                state,
                requestedAt,
                requestedBy,
                decidedAt,
                decidedBy,
                decisionReason,
                version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Erasure() {}
}
