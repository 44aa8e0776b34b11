package org.victimcare.cases.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;

/**
 * A step of a case that is on record.
 *
 * @param kind a milestone, a closure or a reopening
 * @param milestone what happened, when it is a milestone
 * @param outcome the outcome as the Home Office counts it, where one was given
 * @param happenedAt when it happened
 * @param wordsForVictim what staff wrote about it, where the victims may read it
 */
public record RecordedStep(
        StepKind kind,
        @Nullable Milestone milestone,
        @Nullable OutcomeCode outcome,
        Instant happenedAt,
        @Nullable String wordsForVictim) {

    /** A step of which the victims may read no more than that it happened. */
    public RecordedStep(
            StepKind kind, @Nullable Milestone milestone, @Nullable OutcomeCode outcome, Instant happenedAt) {
        this(kind, milestone, outcome, happenedAt, null);
    }
}
