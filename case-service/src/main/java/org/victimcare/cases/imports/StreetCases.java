package org.victimcare.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
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
    private final Session database;

    StreetCases(Openings openings, Cases cases, SyntheticVictims victims, Session database) {
        this.openings = openings;
        this.cases = cases;
        this.victims = victims;
        this.database = database;
    }

    Map<Reference, UUID> openAll(Map<Reference, List<StreetEntry>> crimes, Tally tally) {
        var references = List.copyOf(crimes.keySet());
        var ids = openings.openAll(references.stream()
                .map(reference -> opening(reference, crimes.getOrDefault(reference, List.of())))
                .toList());
        crimes.values().forEach(entries -> tally.opened(entries.size()));
        // what is written is not looked through again at every flush to come
        database.flush();
        database.clear();
        var opened = new LinkedHashMap<Reference, UUID>();
        for (int i = 0; i < ids.size(); i++) {
            opened.put(references.get(i), ids.get(i));
        }
        return opened;
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
