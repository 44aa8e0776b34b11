package org.victimcare.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.victimcare.cases.casefile.Cases;
import org.victimcare.cases.casefile.NewCase;
import org.victimcare.cases.casefile.Reference;
import org.victimcare.cases.opening.AddedVictim;
import org.victimcare.cases.opening.Opening;
import org.victimcare.cases.opening.Openings;
import org.victimcare.cases.place.Boroughs;
import org.victimcare.cases.synthetic.SyntheticVictims;
import org.victimcare.contracts.Marking;

/** Opens cases for the crimes of a street file, each crime with a victim who is made up. */
@ApplicationScoped
class StreetCases {

    private final Openings openings;
    private final Cases cases;
    private final SyntheticVictims victims;

    StreetCases(Openings openings, Cases cases, SyntheticVictims victims) {
        this.openings = openings;
        this.cases = cases;
        this.victims = victims;
    }

    /** Opens a case for each reference; gives their ids in the order of the references. */
    List<UUID> openAll(Map<Reference, List<StreetEntry>> crimes, Tally tally) {
        crimes.values().forEach(entries -> tally.opened(entries.size()));
        return openings.openAll(crimes.entrySet().stream()
                .map(crime -> opening(crime.getKey(), crime.getValue()))
                .toList());
    }

    /** Adds a crime to a case that is here already; false when the case has it. */
    boolean add(UUID caseId, StreetEntry entry, Tally tally) {
        if (!cases.addEntry(caseId, entry.entry())) {
            return false;
        }
        victim(entry).ifPresent(victim -> openings.addVictim(caseId, victim));
        tally.entryAdded();
        return true;
    }

    private Opening opening(Reference reference, List<StreetEntry> entries) {
        var first = entries.get(0).row();
        var file = new NewCase(
                reference,
                first.category(),
                first.categoryText(),
                first.borough(),
                Boroughs.unitOf(first.borough()),
                RowKey.startOf(first.key().month()),
                true,
                Marking.NORMAL,
                entries.stream().map(StreetEntry::entry).toList());
        return new Opening(
                file,
                entries.stream().map(this::victim).flatMap(Optional::stream).toList());
    }

    private Optional<AddedVictim> victim(StreetEntry entry) {
        var row = entry.row();
        return victims.of(entry.fingerprint(), row.category(), row.key().month());
    }
}
