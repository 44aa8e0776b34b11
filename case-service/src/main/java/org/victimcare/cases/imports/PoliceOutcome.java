package org.victimcare.cases.imports;

import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.RecordedStep;
import org.victimcare.cases.casefile.StepKind;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;

/**
 * What an outcome of the open data means for a case. It is recognised by its milestone, or by its closure where it has
 * no milestone.
 *
 * @param afterCharge whether it can only follow a charge, which may not have been heard of
 * @param milestone what happened
 * @param closure how the case ends by it; absent when it goes on
 */
record PoliceOutcome(
        boolean afterCharge,
        @Nullable Milestone milestone,
        @Nullable OutcomeCode closure) {

    static PoliceOutcome step(Milestone milestone) {
        return new PoliceOutcome(false, milestone, null);
    }

    static PoliceOutcome end(OutcomeCode closure) {
        return new PoliceOutcome(false, null, closure);
    }

    /** What a court did. */
    static PoliceOutcome court(Milestone milestone, @Nullable OutcomeCode closure) {
        return new PoliceOutcome(true, milestone, closure);
    }

    /** Whether a step on record is this outcome. */
    boolean is(RecordedStep step) {
        return milestone == null
                ? step.kind() == StepKind.CLOSURE && step.outcome() == closure
                : step.kind() == StepKind.MILESTONE && step.milestone() == milestone;
    }
}
