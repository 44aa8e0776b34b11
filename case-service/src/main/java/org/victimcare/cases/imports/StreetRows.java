package org.victimcare.cases.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseRefusal;
import org.victimcare.cases.casefile.Reference;

/** Takes rows of a street file: new cases, more crimes of known ones, and the outcome of each. */
@ApplicationScoped
class StreetRows {

    /** Where several crimes of a case have outcomes, the case goes on before it ends. */
    private static final Comparator<StreetEntry> ENDS_LAST = Comparator.comparing(
            entry -> entry.row().policeOutcome().map(PoliceOutcome::closure).isPresent());

    private final RowReading reading;
    private final FileRows fileRows;
    private final CaseFinder cases;
    private final StreetCases streetCases;
    private final OutcomeRecords outcomes;
    private final Portions portions;

    StreetRows(
            RowReading reading,
            FileRows fileRows,
            CaseFinder cases,
            StreetCases streetCases,
            OutcomeRecords outcomes,
            Portions portions) {
        this.reading = reading;
        this.fileRows = fileRows;
        this.cases = cases;
        this.streetCases = streetCases;
        this.outcomes = outcomes;
        this.portions = portions;
    }

    void take(UUID job, List<StagedRow> staged, Tally tally) {
        var rows = reading.read(staged, tally, StreetRow::of);
        rows.forEach(
                row -> row.remarks().forEach(remark -> tally.remarked(row.key().line(), remark)));
        var crimes = fileRows.number(job, rows, tally).stream()
                .collect(groupingBy(entry -> entry.row().key().reference(), LinkedHashMap::new, toList()));
        var known = cases.find(List.copyOf(crimes.keySet()));
        var steps = cases.history(known.values());
        portions.forEach(List.copyOf(crimes.keySet()), references -> {
            var unknown = new LinkedHashMap<Reference, List<StreetEntry>>();
            for (var reference : references) {
                var entries = crimes.getOrDefault(reference, List.of());
                var id = known.get(reference.normalised());
                if (id == null) {
                    unknown.put(reference, entries);
                } else {
                    takeKnown(new CaseHistory(id, steps.getOrDefault(id, List.of())), entries, tally);
                }
            }
            takeNew(unknown, tally);
        });
    }

    private void takeNew(Map<Reference, List<StreetEntry>> crimes, Tally tally) {
        var ids = streetCases.openAll(crimes, tally).iterator();
        crimes.values().forEach(entries -> {
            var history = new CaseHistory(ids.next(), List.of());
            entries.stream().sorted(ENDS_LAST).forEach(entry -> takeOutcome(history, entry, tally));
        });
    }

    private void takeKnown(CaseHistory history, List<StreetEntry> entries, Tally tally) {
        var fresh = new HashMap<StreetEntry, Boolean>();
        entries.forEach(entry -> fresh.put(entry, streetCases.add(history.caseId(), entry, tally)));
        entries.stream().sorted(ENDS_LAST).forEach(entry -> {
            var news = takeOutcome(history, entry, tally);
            if (!news && !fresh.getOrDefault(entry, false)) {
                tally.repeated();
            }
        });
    }

    /** Whether the outcome of a row was news. Its month is that of the crime: when it was reached, nobody says. */
    private boolean takeOutcome(CaseHistory history, StreetEntry entry, Tally tally) {
        var row = entry.row();
        var outcome = row.policeOutcome().filter(told -> !history.has(told));
        if (outcome.isEmpty()) {
            return false;
        }
        var month = history.latest()
                .filter(latest -> latest.isAfter(row.key().month()))
                .orElse(row.key().month());
        try {
            tally.recorded(outcomes.record(history, outcome.get(), month, row.outcome()));
            return true;
        } catch (CaseRefusal refusal) {
            tally.remarked(row.key().line(), "The outcome was not recorded. " + refusal.getMessage());
            return false;
        }
    }
}
