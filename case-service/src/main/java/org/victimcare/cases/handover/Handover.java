package org.victimcare.cases.handover;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The offer of one unit to another to take a case over. */
@Entity
class Handover {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private String fromUnit;
    private String toUnit;
    private String reason;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Convert(converter = HandoverChecks.class)
    private Set<HandoverCheck> confirmed;

    private Instant offeredAt;
    private String offeredBy;
    private Instant answerBy;

    @SuppressWarnings("UnusedVariable") // the clock looks for it
    private @Nullable Instant remindAt;

    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private @Nullable String declineReason;

    Handover(UUID id, Offer offer, Instant now, String by) {
        this.id = id;
        this.caseId = offer.caseId();
        this.fromUnit = offer.fromUnit();
        this.toUnit = offer.toUnit();
        this.reason = offer.reason();
        this.state = HandoverState.OFFERED;
        this.confirmed = Set.of();
        this.offeredAt = now;
        this.offeredBy = by;
        this.answerBy = offer.answerBy();
        this.remindAt = offer.answerBy();
    }

    /** What one unit offers to another. */
    record Offer(UUID caseId, String fromUnit, String toUnit, String reason, Instant answerBy) {}

    void confirm(Set<HandoverCheck> checks) {
        demandOpen();
        var all = EnumSet.copyOf(checks);
        all.addAll(confirmed);
        confirmed = all;
    }

    void accept(Instant now, String by) {
        demandOpen();
        var missing = missing();
        if (!missing.isEmpty()) {
            throw HandoverRefusal.checksMissing(missing);
        }
        answer(HandoverState.ACCEPTED, now, by);
    }

    void decline(String why, Instant now, String by) {
        demandOpen();
        declineReason = why;
        answer(HandoverState.DECLINED, now, by);
    }

    void withdraw(Instant now, String by) {
        demandOpen();
        answer(HandoverState.WITHDRAWN, now, by);
    }

    private void answer(HandoverState answered, Instant now, String by) {
        state = answered;
        remindAt = null;
        answeredAt = now;
        answeredBy = by;
    }

    private void demandOpen() {
        if (state != HandoverState.OFFERED) {
            throw HandoverRefusal.over();
        }
    }

    private Set<HandoverCheck> missing() {
        var missing = EnumSet.allOf(HandoverCheck.class);
        missing.removeAll(confirmed);
        return missing;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String toUnit() {
        return toUnit;
    }

    long version() {
        return version;
    }

    HandoverView view(OpenWork work) {
        return new HandoverView(
                id,
                caseId,
                fromUnit,
                toUnit,
                reason,
                state,
                confirmed.stream().sorted().toList(),
                state == HandoverState.OFFERED ? missing().stream().toList() : null,
                work,
                offeredAt,
                offeredBy,
                answerBy,
                answeredAt,
                answeredBy,
                declineReason,
                version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Handover() {}
}
