package org.victimcare.cases.obligation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.ExceptionReason;
import org.victimcare.contracts.ObligationExcepted;
import org.victimcare.contracts.ObligationMet;
import org.victimcare.contracts.ObligationOpened;
import org.victimcare.contracts.ObligationRecomputed;
import org.victimcare.contracts.ObligationReopened;

/** What the world hears of one obligation: ids, codes and times. */
record ObligationEvents(Timed of, Instant now) {

    ObligationOpened opened() {
        var origin = of.origin();
        var duty = of.duty();
        return new ObligationOpened(
                origin.caseId(),
                origin.victimId(),
                of.id(),
                duty.ruleId(),
                duty.rightNumber(),
                duty.dutyHolder().name(),
                duty.triggerCode().name(),
                origin.causeId(),
                of.enhanced(),
                of.stateAt(origin.openedAt()),
                of.dueAt(),
                template(),
                now);
    }

    private @Nullable String template() {
        return of.duty().isToInform() ? of.duty().template() : null;
    }

    ObligationReopened reopened(UUID evidenceId) {
        var origin = of.origin();
        return new ObligationReopened(
                origin.caseId(),
                origin.victimId(),
                of.id(),
                of.duty().ruleId(),
                of.stateAt(now),
                evidenceId,
                of.dueAt(),
                now);
    }

    ObligationMet met(Proof proof, boolean late) {
        var origin = of.origin();
        return new ObligationMet(
                origin.caseId(),
                origin.victimId(),
                of.id(),
                of.duty().ruleId(),
                origin.causeId(),
                template(),
                late,
                proof.evidence(),
                proof.informedAt(),
                of.dueAt(),
                now);
    }

    ObligationExcepted excepted(ExceptionReason reason) {
        var origin = of.origin();
        return new ObligationExcepted(
                origin.caseId(), origin.victimId(), of.id(), of.duty().ruleId(), reason, now);
    }

    ObligationRecomputed recomputed(@Nullable Instant before, Countdown time) {
        var origin = of.origin();
        return new ObligationRecomputed(
                origin.caseId(),
                origin.victimId(),
                of.id(),
                of.duty().ruleId(),
                of.enhanced(),
                before,
                time.dueAt(),
                now);
    }
}
