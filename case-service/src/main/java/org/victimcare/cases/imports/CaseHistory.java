package org.victimcare.cases.imports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.RecordedStep;
import org.victimcare.cases.casefile.Step;
import org.victimcare.cases.casefile.StepKind;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;

/** What is on record of a case, to tell an outcome that is news from one that is not. */
final class CaseHistory {

    private final UUID caseId;
    private final List<RecordedStep> steps;

    CaseHistory(UUID caseId, List<RecordedStep> steps) {
        this.caseId = caseId;
        this.steps = new ArrayList<>(steps);
    }

    UUID caseId() {
        return caseId;
    }

    void add(StepKind kind, @Nullable Milestone milestone, @Nullable OutcomeCode outcome, Step step) {
        steps.add(new RecordedStep(kind, milestone, outcome, step.happenedAt()));
    }

    boolean has(PoliceOutcome outcome) {
        return steps.stream().anyMatch(outcome::is);
    }

    boolean has(PoliceOutcome outcome, YearMonth month) {
        return steps.stream().anyMatch(step -> outcome.is(step) && month(step).equals(month));
    }

    /** Whether it is what the case stands at: by its milestone, where its closure came right after. */
    boolean endsWith(PoliceOutcome outcome) {
        var told = told().toList();
        if (told.isEmpty()) {
            return false;
        }
        var last = told.get(told.size() - 1);
        return outcome.is(last)
                || (told.size() > 1
                        && last.kind() == StepKind.CLOSURE
                        && last.outcome() == outcome.closure()
                        && outcome.is(told.get(told.size() - 2)));
    }

    boolean isClosed() {
        return steps.stream()
                .map(RecordedStep::kind)
                .filter(kind -> kind != StepKind.MILESTONE)
                .reduce((earlier, later) -> later)
                .filter(StepKind.CLOSURE::equals)
                .isPresent();
    }

    /** Whether a charge is on record since the case was last opened. */
    boolean isCharged() {
        var charged = false;
        for (var step : steps) {
            charged = step.kind() != StepKind.REOPENING && (charged || step.milestone() == Milestone.CHARGED);
        }
        return charged;
    }

    /** The month of the latest news; updates that say that there is no news do not count. */
    Optional<YearMonth> latest() {
        return told().map(CaseHistory::month).max(YearMonth::compareTo);
    }

    private Stream<RecordedStep> told() {
        return steps.stream()
                .filter(step -> step.kind() != StepKind.REOPENING && step.milestone() != Milestone.PERIODIC_UPDATE);
    }

    private static YearMonth month(RecordedStep step) {
        return YearMonth.from(step.happenedAt().atZone(RowReading.LONDON));
    }
}
