package org.victimcare.cases.phone;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CallOutcome;
import org.victimcare.contracts.CallReason;

/** A call, from the first ring to what was noted of it. Whom it is about shows only once the caller is verified. */
@Entity
class PhoneCall {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String lineId;
    private String callerSide;
    private boolean withheld;

    @Enumerated(EnumType.STRING)
    private CallState state;

    private Instant startedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant endedAt;
    private @Nullable String agent;

    @Enumerated(EnumType.STRING)
    private @Nullable CallerRole callerRole;

    private @Nullable UUID claimedCaseId;
    private @Nullable UUID claimedVictimId;
    private @Nullable UUID callBackId;

    @Enumerated(EnumType.STRING)
    private @Nullable VerificationOutcome verification;

    @SuppressWarnings("unused") // kept on record
    private @Nullable Instant verifiedAt;

    @SuppressWarnings("unused") // kept on record
    private @Nullable String bypassReason;

    private @Nullable UUID caseId;
    private @Nullable UUID victimId;

    @Embedded
    private @Nullable CallHandling handling;

    /** A call that comes in and waits. */
    PhoneCall(UUID id, String lineId, @Nullable String callerSide, Instant startedAt) {
        this.id = id;
        this.direction = Direction.INBOUND;
        this.lineId = lineId;
        this.withheld = callerSide == null;
        this.callerSide = callerSide == null ? id.toString() : callerSide;
        this.state = CallState.WAITING;
        this.startedAt = startedAt;
    }

    /** A promised call that an agent makes. */
    static PhoneCall keeping(CallBack promise, UUID id, String lineId, Instant now, String agent) {
        var call = new PhoneCall(id, lineId, null, now);
        call.direction = Direction.OUTBOUND;
        call.callBackId = promise.id();
        call.claimedCaseId = promise.caseId();
        call.claimedVictimId = promise.victimId();
        call.answer(agent, now);
        return call;
    }

    void answer(String by, Instant now) {
        if (state != CallState.WAITING) {
            throw PhoneRefusal.notWaiting();
        }
        state = CallState.ANSWERED;
        agent = by;
        answeredAt = now;
    }

    void tried(CallerRole role, VerificationOutcome how, @Nullable CallerMatch match, Instant now) {
        callerRole = role;
        if (isVerified() && !how.opensTheCase()) {
            return;
        }
        verification = how;
        claimedCaseId = match == null ? null : match.caseId();
        claimedVictimId = match == null ? null : match.victimId();
        if (how.opensTheCase()) {
            verifiedAt = now;
            caseId = claimedCaseId;
            victimId = claimedVictimId;
        }
    }

    void bypassed(String why) {
        bypassReason = why;
    }

    void end(CallNotes said, Instant now) {
        if (state == CallState.ENDED) {
            throw PhoneRefusal.notOpen();
        }
        var unanswered = state == CallState.WAITING;
        var abandoned = said.reason() == CallReason.ABANDONED && said.outcome() == CallOutcome.NO_ACTION;
        if (unanswered != abandoned || (said.reason() == CallReason.ABANDONED && !abandoned)) {
            throw PhoneRefusal.abandonedOrAnswered();
        }
        state = CallState.ENDED;
        endedAt = now;
        handling = said.handling();
    }

    void demandOpen(String by) {
        if (state != CallState.ANSWERED) {
            throw PhoneRefusal.notOpen();
        }
        if (!by.equals(agent)) {
            throw PhoneRefusal.notYours();
        }
    }

    CallerMatch demandVerified() {
        if (!isVerified() || caseId == null || victimId == null) {
            throw PhoneRefusal.notVerified();
        }
        return new CallerMatch(caseId, victimId);
    }

    boolean isVerified() {
        return verification != null && verification.opensTheCase();
    }

    boolean isKeepingAPromise() {
        return callBackId != null;
    }

    boolean isWaiting() {
        return state == CallState.WAITING;
    }

    boolean isWithheld() {
        return withheld;
    }

    String callerSide() {
        return callerSide;
    }

    UUID id() {
        return id;
    }

    /** Whom the last claim is about; for our own work, not for the agent. */
    @Nullable
    CallerMatch claimed() {
        return claimedCaseId == null || claimedVictimId == null
                ? null
                : new CallerMatch(claimedCaseId, claimedVictimId);
    }

    CallView view() {
        var waited = answeredAt == null ? endedAt : answeredAt;
        return new CallView(
                id,
                direction,
                lineId,
                state,
                callerRole,
                startedAt,
                answeredAt,
                endedAt,
                waited == null
                        ? null
                        : (int) Duration.between(startedAt, waited).toSeconds(),
                agent,
                isVerified(),
                isVerified() ? caseId : null,
                isVerified() ? victimId : null,
                callBackId,
                handling,
                version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PhoneCall() {}
}
