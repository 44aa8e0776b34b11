package org.victimcare.cases.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.victimcare.contracts.CrimeCategory;

/** A crime recorded under the reference of a case. */
@Entity
class CaseEntry {

    @Id
    private UUID id;

    @SuppressWarnings("unused") // asked for in queries
    private UUID caseId;

    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private CrimeCategory category;

    private String place;
    private LocalDate month;

    CaseEntry(UUID id, UUID caseId, Entry entry) {
        this.id = id;
        this.caseId = caseId;
        this.fingerprint = entry.fingerprint();
        this.category = entry.category();
        this.place = entry.place();
        this.month = entry.month().atDay(1);
    }

    Entry entry() {
        return new Entry(fingerprint, category, place, YearMonth.from(month));
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CaseEntry() {}
}
