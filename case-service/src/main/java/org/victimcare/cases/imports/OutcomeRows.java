package org.victimcare.cases.imports;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseRefusal;

/** Takes rows of an outcomes file: what happened to cases that are here already. */
@ApplicationScoped
class OutcomeRows {

    private final RowReading reading;
    private final CaseFinder cases;
    private final OutcomeRecords outcomes;
    private final Portions portions;

    OutcomeRows(RowReading reading, CaseFinder cases, OutcomeRecords outcomes, Portions portions) {
        this.reading = reading;
        this.cases = cases;
        this.outcomes = outcomes;
        this.portions = portions;
    }

    void take(List<StagedRow> staged, Tally tally) {
        var rows = reading.read(staged, tally, OutcomeRow::of);
        var histories = histories(rows);
        portions.forEach(
                rows,
                some -> some.forEach(
                        row -> take(row, histories.get(row.key().reference().normalised()), tally)));
    }

    private void take(OutcomeRow row, @Nullable CaseHistory history, Tally tally) {
        var line = row.key().line();
        if (history == null) {
            tally.refused(line, "There is no case with this crime ID. Import the street file of its month first.");
            return;
        }
        if (!PoliceOutcomes.isKnown(row.words())) {
            tally.remarked(line, "The outcome " + RowText.quoted(row.words()) + " is not known. It was kept as OTHER.");
        }
        PoliceOutcomes.of(row.words())
                .filter(outcome -> !isOnRecord(outcome, row, history))
                .ifPresentOrElse(outcome -> record(outcome, row, history, tally), tally::repeated);
    }

    /** A street file does not say when an outcome was reached: there, what a case stands at is the same in any month. */
    private static boolean isOnRecord(PoliceOutcome outcome, OutcomeRow row, CaseHistory history) {
        return history.has(outcome, row.key().month()) || history.endsWith(outcome);
    }

    private void record(PoliceOutcome outcome, OutcomeRow row, CaseHistory history, Tally tally) {
        var month = row.key().month();
        var later = history.latest().filter(month::isBefore);
        if (later.isPresent()) {
            tally.refused(
                    row.key().line(),
                    "The case has later news, of " + later.get() + ". Outcomes have to come in order of month.");
            return;
        }
        try {
            tally.recorded(outcomes.record(history, outcome, month, row.words()));
        } catch (CaseRefusal refusal) {
            tally.refused(row.key().line(), String.valueOf(refusal.getMessage()));
        }
    }

    private Map<String, CaseHistory> histories(List<OutcomeRow> rows) {
        var ids = cases.find(
                rows.stream().map(row -> row.key().reference()).distinct().toList());
        var steps = cases.history(ids.values());
        return ids.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        id -> new CaseHistory(id.getValue(), steps.getOrDefault(id.getValue(), List.of()))));
    }

    /** An outcome as an outcomes file tells of it. */
    private record OutcomeRow(RowKey key, String words) {

        static OutcomeRow of(RowKey key, StagedRow row) {
            return new OutcomeRow(key, row.field(ImportKind.OUTCOME_TYPE));
        }
    }
}
