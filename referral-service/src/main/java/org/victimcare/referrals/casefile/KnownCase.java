package org.victimcare.referrals.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

/** A case as case-service told of it. It is only read here: {@link KnownCaseRepository} writes it down by statement. */
@Entity
class KnownCase {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CrimeCategory crimeCategory;

    private String borough;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Marking marking;

    private Instant reportedAt;
    private boolean charged;

    CaseFacts facts() {
        return new CaseFacts(id, crimeCategory, borough, unit, marking, reportedAt, charged);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected KnownCase() {}
}
