package org.victimcare.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.victimcare.cases.casefile.Cases;
import org.victimcare.cases.casefile.Step;
import org.victimcare.cases.casefile.StepKind;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;

/** Puts an outcome on record as the milestones and the closure that it means. */
@ApplicationScoped
class OutcomeRecords {

    private final Cases cases;
    private final AccessLog accessLog;

    OutcomeRecords(Cases cases, AccessLog accessLog) {
        this.cases = cases;
        this.accessLog = accessLog;
    }

    /** Records an outcome that is news; says how many milestones and closures it made. */
    int record(CaseHistory history, PoliceOutcome outcome, YearMonth month, String words) {
        var step = new Step(RowKey.startOf(month), true, RowText.kept(words));
        if (history.isClosed()) {
            cases.reopen(history.caseId(), "Another outcome was published: " + step.words());
            history.add(StepKind.REOPENING, null, null, step);
        }
        var recorded = 0;
        if (outcome.afterCharge() && !history.isCharged()) {
            recorded += milestone(history, Milestone.CHARGED, step);
        }
        if (outcome.milestone() != null) {
            recorded += milestone(history, outcome.milestone(), step);
        }
        if (outcome.closure() != null) {
            recorded += closure(history, outcome.closure(), step);
        }
        accessLog.record(Operation.ALTERATION, "import-outcome", history.caseId(), null);
        return recorded;
    }

    private int milestone(CaseHistory history, Milestone milestone, Step step) {
        var outcome = milestone == Milestone.CHARGED ? OutcomeCode.CHARGE_OR_SUMMONS : null;
        cases.recordMilestone(history.caseId(), milestone, outcome, step);
        history.add(StepKind.MILESTONE, milestone, outcome, step);
        return 1;
    }

    private int closure(CaseHistory history, OutcomeCode outcome, Step step) {
        cases.close(history.caseId(), outcome, step);
        history.add(StepKind.CLOSURE, null, outcome, step);
        return 1;
    }
}
