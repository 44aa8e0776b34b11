package org.victimcare.cases.phone;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CallBackDue;
import org.victimcare.contracts.CallBackKept;

/** A call that a victim was promised. Missed, it is still owed. */
@Entity
class CallBack {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callId;
    private UUID caseId;
    private UUID victimId;
    private String unit;
    private Instant windowFrom;
    private Instant dueAt;
    private String owner;

    @SuppressWarnings("unused") // looked for in queries
    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    private CallBackState state;

    private int attempts;
    private Instant bookedAt;

    @SuppressWarnings("unused") // kept on record
    private String bookedBy;

    private @Nullable Instant missedAt;
    private @Nullable Instant keptAt;

    CallBack(UUID id, UUID callId, CallerMatch match, String unit, Promise promise, Instant now, String by) {
        this.id = id;
        this.callId = callId;
        this.caseId = match.caseId();
        this.victimId = match.victimId();
        this.unit = unit;
        this.windowFrom = promise.from();
        this.dueAt = promise.dueAt();
        this.owner = promise.owner();
        this.code = promise.code();
        this.state = CallBackState.OPEN;
        this.bookedAt = now;
        this.bookedBy = by;
    }

    /**
     * What was promised.
     *
     * @param code a fingerprint of the code that the victim was given
     */
    record Promise(
            Instant from,
            Instant dueAt,
            String owner,
            @Nullable String code) {}

    CallBackDue due() {
        return new CallBackDue(caseId, victimId, id, dueAt, bookedAt);
    }

    /** Somebody tried; says so to the world when the victim was reached. */
    @Nullable
    CallBackKept attempted(boolean reached, Instant now) {
        if (state == CallBackState.KEPT) {
            throw PhoneRefusal.kept();
        }
        if (now.isBefore(windowFrom)) {
            throw PhoneRefusal.notNow();
        }
        attempts++;
        if (!reached) {
            return null;
        }
        state = CallBackState.KEPT;
        keptAt = now;
        return new CallBackKept(caseId, victimId, id, !now.isAfter(dueAt), now);
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    UUID victimId() {
        return victimId;
    }

    CallBackView view(@Nullable String spokenCode) {
        return new CallBackView(
                id,
                callId,
                caseId,
                victimId,
                unit,
                windowFrom,
                dueAt,
                owner,
                state,
                attempts,
                bookedAt,
                missedAt,
                keptAt,
                spokenCode,
                version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CallBack() {}
}
