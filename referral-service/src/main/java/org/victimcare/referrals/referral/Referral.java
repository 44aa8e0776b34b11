package org.victimcare.referrals.referral;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.DeclineReason;
import org.victimcare.contracts.EndReason;
import org.victimcare.contracts.ReferralAccepted;
import org.victimcare.contracts.ReferralConsented;
import org.victimcare.contracts.ReferralDeclined;
import org.victimcare.contracts.ReferralEnded;
import org.victimcare.contracts.ReferralSent;
import org.victimcare.referrals.pack.PackQuestion;
import org.victimcare.referrals.pack.PackSeal;

/** One victim's way to one support service. It changes only through the methods below, and each says what happened. */
@Entity
class Referral {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    private Instant stateSince;
    private String changedBy;
    private Instant createdAt;

    @Embedded
    private @Nullable Consent consent;

    private @Nullable Instant consentWithdrawnAt;

    @Embedded
    private @Nullable Delivery delivery;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    Referral(UUID id, Subject subject, String by, Instant now) {
        this.id = id;
        this.subject = subject;
        this.state = ReferralState.DRAFT;
        this.stateSince = now;
        this.changedBy = by;
        this.createdAt = now;
    }

    ReferralConsented consent(Consent given, String by, Instant now) {
        moveTo(ReferralState.CONSENTED, by, now);
        consent = given;
        return new ReferralConsented(subject.caseId(), subject.victimId(), id, given.basis(), now);
    }

    /** What to ask case-service: the guards of sending, without the change. */
    PackQuestion readyToSend(Instant now) {
        guard(ReferralState.SENT);
        return packQuestion(now);
    }

    ReferralSent send(PackSeal seal, String by, Instant now) {
        readyToSend(now);
        moveTo(ReferralState.SENT, by, now);
        delivery = Delivery.of(seal, now);
        return new ReferralSent(subject.caseId(), subject.victimId(), id, subject.service(), now);
    }

    /** What to ask case-service when the agency wants to read the details. */
    PackQuestion readyToRead(Instant now) {
        if (state != ReferralState.SENT && state != ReferralState.ACCEPTED) {
            throw ReferralRefusal.packClosed();
        }
        return packQuestion(now);
    }

    ReferralAccepted accept(String by, Instant now) {
        moveTo(ReferralState.ACCEPTED, by, now);
        return new ReferralAccepted(subject.caseId(), subject.victimId(), id, subject.service(), now);
    }

    ReferralDeclined decline(DeclineReason reason, String by, Instant now) {
        if (reason == DeclineReason.UNKNOWN) {
            throw ReferralRefusal.reasonUnknown();
        }
        moveTo(ReferralState.DECLINED, by, now);
        declineReason = reason;
        return new ReferralDeclined(subject.caseId(), subject.victimId(), id, subject.service(), reason, now);
    }

    ReferralEnded end(EndReason reason, String by, Instant now) {
        if (reason == EndReason.UNKNOWN) {
            throw ReferralRefusal.reasonUnknown();
        }
        moveTo(ReferralState.ENDED, by, now);
        endReason = reason;
        return new ReferralEnded(subject.caseId(), subject.victimId(), id, subject.service(), reason, now);
    }

    /** Stops it, wherever it is: nothing more is sent, and the agency can read the details no longer. */
    ReferralEnded withdrawConsent(String by, Instant now) {
        if (consent == null) {
            throw ReferralRefusal.noConsent();
        }
        var ended = end(EndReason.CONSENT_WITHDRAWN, by, now);
        consentWithdrawnAt = now;
        return ended;
    }

    private PackQuestion packQuestion(Instant now) {
        if (consent == null || consent.isExpired(now)) {
            throw ReferralRefusal.consentExpired();
        }
        return new PackQuestion(subject.caseId(), subject.victimId(), id, subject.service(), consent.sharing());
    }

    private void moveTo(ReferralState next, String by, Instant now) {
        guard(next);
        state = next;
        stateSince = now;
        changedBy = by;
    }

    private void guard(ReferralState next) {
        if (!ReferralLifecycle.allows(state, next)) {
            throw ReferralRefusal.illegalChange(state, next);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Subject subject() {
        return subject;
    }

    ReferralState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    String changedBy() {
        return changedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Consent consent() {
        return consent;
    }

    @Nullable
    Instant consentWithdrawnAt() {
        return consentWithdrawnAt;
    }

    @Nullable
    Delivery delivery() {
        return delivery;
    }

    @Nullable
    DeclineReason declineReason() {
        return declineReason;
    }

    @Nullable
    EndReason endReason() {
        return endReason;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Referral() {}
}
