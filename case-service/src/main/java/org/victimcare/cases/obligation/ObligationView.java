package org.victimcare.cases.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.rights.DutyHolder;
import org.victimcare.cases.rights.Evidence;
import org.victimcare.cases.rights.Trigger;
import org.victimcare.contracts.ObligationMark;
import org.victimcare.contracts.ObligationState;

/**
 * Something owed to a victim, as staff see it.
 *
 * @param rule id of the rule that asks for it
 * @param right number of the right in the Victims' Code
 * @param causeId what set it off: a milestone, the victim, an occurrence that staff recorded
 * @param enhanced whether its time is that for enhanced rights
 * @param state where it stands now
 * @param wantedEvidence what would show that it was met
 * @param mark the last warning that was given
 * @param met what showed that it was met
 * @param excepted why it is not met, where a person decided so
 * @param version the version that a change must name as If-Match; also the ETag
 */
@Schema(name = "Obligation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObligationView(
        UUID id,
        UUID caseId,
        UUID victimId,
        String rule,
        int right,
        DutyHolder dutyHolder,
        Trigger trigger,
        Instant triggeredAt,
        UUID causeId,
        boolean enhanced,
        ObligationState state,
        Evidence wantedEvidence,
        Times times,
        @Nullable ObligationMark mark,
        @Nullable Proof met,
        @Nullable Excuse excepted,
        long version) {

    /**
     * When what happened with it.
     *
     * @param clockStartedAt absent while the clock has not started
     * @param dueAt by when; for a window, its end; absent where no time is stated
     * @param breachedAt when it was due and not met; kept when it was met later
     * @param settledAt when it was met, excepted or ended
     */
    @Schema(name = "ObligationTimes")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Times(
            Instant openedAt,
            @Nullable Instant clockStartedAt,
            @Nullable Instant dueAt,
            @Nullable Instant breachedAt,
            @Nullable Instant firstAttemptAt,
            @Nullable Instant settledAt) {}

    static ObligationView of(
            Obligation obligation,
            ObligationState state,
            @Nullable ObligationMark mark,
            Times times,
            @Nullable Proof proof,
            @Nullable Excuse excuse,
            long version) {
        var origin = obligation.origin();
        var duty = obligation.duty();
        return new ObligationView(
                obligation.id(),
                origin.caseId(),
                origin.victimId(),
                duty.ruleId(),
                duty.rightNumber(),
                duty.dutyHolder(),
                duty.triggerCode(),
                origin.triggeredAt(),
                origin.causeId(),
                obligation.enhanced(),
                state,
                duty.wantedEvidence(),
                times,
                mark,
                proof,
                excuse,
                version);
    }
}
