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
 */
public record RecordedStep(
        StepKind kind,
        @Nullable Milestone milestone,
        @Nullable OutcomeCode outcome,
        Instant happenedAt) {}
