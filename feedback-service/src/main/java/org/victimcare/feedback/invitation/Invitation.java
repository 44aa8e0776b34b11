package org.victimcare.feedback.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.SurveyDue;

/** One victim's invitation to answer about one closing of a case, or the record of why there is none. */
@Entity
class Invitation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private UUID victimId;
    private UUID closingId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Exclusion exclusion;

    private String borough;

    @Enumerated(EnumType.STRING)
    private CrimeCategory category;

    private String unit;
    private Instant plannedAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant invitedAt;

    @SuppressWarnings("unused") // queries find it by this
    private @Nullable String tokenHash;

    private @Nullable Instant expiresAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant cancelledAt;

    Invitation(UUID id, Closing closing, KnownCases.Known victim, Eligibility decision, Instant now) {
        this.id = id;
        this.caseId = closing.caseId();
        this.victimId = victim.facts().victimId();
        this.closingId = closing.closingId();
        this.stage = Stage.CASE_CLOSED;
        this.borough = victim.borough();
        this.category = victim.facts().category();
        this.unit = victim.unit();
        this.plannedAt = now;
        this.state = InvitationState.SCHEDULED;
        decision.fold(ask -> this.dueAt = ask.dueAt(), no -> exclude(no.reason()));
    }

    /** Which closing of which case an invitation is about. */
    record Closing(UUID caseId, UUID closingId) {}

    boolean isDue(Instant now) {
        return state == InvitationState.SCHEDULED && dueAt != null && !dueAt.isAfter(now);
    }

    SurveyDue fallDue(Instant now) {
        if (!isDue(now)) {
            throw new IllegalStateException("An invitation that is " + state + " cannot fall due");
        }
        state = InvitationState.INVITED;
        invitedAt = now;
        return new SurveyDue(caseId, victimId, id, now);
    }

    /** What was learnt since the invitation was planned forbids it. */
    Exclusion exclude(Exclusion reason) {
        state = InvitationState.EXCLUDED;
        exclusion = reason;
        dueAt = null;
        return reason;
    }

    void cancel(Instant now) {
        state = InvitationState.CANCELLED;
        cancelledAt = now;
    }

    /** Nobody is left to ask. */
    void forget(Instant now) {
        state = InvitationState.ERASED;
        cancelledAt = now;
        dueAt = null;
    }

    /** Notes the link's hash. The link's life begins when it is first asked for: a message may have had to wait. */
    Instant linkMade(String hash, Instant expiry, Instant now) {
        if (!isOpen(now)) {
            throw InvitationRefusal.notOpen(state);
        }
        tokenHash = hash;
        expiresAt = expiresAt == null ? expiry : expiresAt;
        return expiresAt;
    }

    /** Refuses what a link cannot be used for any more. */
    void checkOpen(Instant now) {
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw InvitationRefusal.linkUnknown();
        }
        if (state == InvitationState.ANSWERED) {
            throw InvitationRefusal.alreadyAnswered();
        }
        if (!isOpen(now)) {
            throw InvitationRefusal.linkUnknown();
        }
    }

    void answered(Instant now) {
        checkOpen(now);
        state = InvitationState.ANSWERED;
        answeredAt = now;
    }

    private boolean isOpen(Instant now) {
        return state == InvitationState.INVITED && (expiresAt == null || expiresAt.isAfter(now));
    }

    /** What others may need to know of it, once it was sent out. */
    Invited invited() {
        if (invitedAt == null) {
            throw new IllegalStateException("An invitation that is " + state + " was never sent out");
        }
        return new Invited(id, caseId, victimId, borough, category, unit, invitedAt);
    }

    InvitationView view() {
        return new InvitationView(
                id,
                caseId,
                victimId,
                stage,
                closingId,
                state,
                exclusion,
                plannedAt,
                dueAt,
                invitedAt,
                expiresAt,
                answeredAt,
                cancelledAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    UUID victimId() {
        return victimId;
    }

    String unit() {
        return unit;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Invitation() {}
}
