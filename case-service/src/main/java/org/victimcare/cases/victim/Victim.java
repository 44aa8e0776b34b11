package org.victimcare.cases.victim;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.contracts.VictimAssessed;

/** A person whom a case is about. How to reach them is not kept here but in the contact plan. */
@Entity
class Victim {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private VictimRole role;

    private String givenName;
    private String familyName;
    private String preferredName;
    private @Nullable LocalDate dateOfBirth;

    @Enumerated(EnumType.STRING)
    private AgeBand ageBand;

    private String language;
    private String gender;

    @Enumerated(EnumType.STRING)
    private RiskLevel riskLevel;

    private boolean enhanced;

    @Convert(converter = EnhancedCategories.class)
    private Set<EnhancedCategory> enhancedCategories;

    private boolean synthetic;

    @SuppressWarnings("unused") // asked for in queries
    private String familyFirst;

    @SuppressWarnings("unused") // asked for in queries
    private String givenFirst;

    private Instant assessedAt;
    private Instant addedAt;
    private @Nullable Instant erasedAt;

    Victim(UUID id, UUID caseId, CrimeCategory crime, Instant reportedAt, NewVictim added, Instant now) {
        this.id = id;
        this.caseId = caseId;
        this.role = added.role();
        this.givenName = added.givenName();
        this.familyName = added.familyName();
        this.preferredName = added.preferredName();
        this.dateOfBirth = added.dateOfBirth();
        this.ageBand = AgeBands.at(added.dateOfBirth(), reportedAt);
        this.language = added.language();
        this.gender = added.gender();
        this.riskLevel = added.riskLevel();
        this.enhancedCategories = EnhancedRightsPolicy.categories(added.enhancedCategories(), ageBand, crime);
        this.enhanced = !enhancedCategories.isEmpty();
        this.synthetic = added.synthetic();
        this.familyFirst = Folding.fold(familyName + " " + givenName);
        this.givenFirst = Folding.fold(givenName + " " + familyName);
        this.assessedAt = now;
        this.addedAt = now;
    }

    VictimAssessed assess(
            RiskLevel risk, Set<EnhancedCategory> found, @Nullable String reason, CrimeCategory crime, Instant now) {
        var categories = EnhancedRightsPolicy.categories(found, ageBand, crime);
        if (!categories.containsAll(enhancedCategories) && (reason == null || reason.isBlank())) {
            throw VictimRefusal.lesserRightsNeedAReason();
        }
        var before = enhanced;
        riskLevel = risk;
        enhancedCategories = categories;
        enhanced = !categories.isEmpty();
        assessedAt = now;
        return assessed(enhanced && !before);
    }

    /** The first time: what follows from enhanced rights comes with the report. */
    VictimAssessed assessed() {
        return assessed(null);
    }

    private VictimAssessed assessed(@Nullable Boolean newlyEnhanced) {
        return new VictimAssessed(caseId, id, ageBand, riskLevel, enhanced, newlyEnhanced, assessedAt);
    }

    /** From now on there is nobody behind the id. What was known is blanked as the register of the erasure says. */
    void erase(Instant at) {
        erasedAt = erasedAt == null ? at : erasedAt;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    VictimView view() {
        return new VictimView(
                id,
                caseId,
                role,
                givenName,
                familyName,
                preferredName,
                dateOfBirth,
                ageBand,
                language,
                gender,
                riskLevel,
                enhanced,
                enhancedCategories,
                assessedAt,
                addedAt,
                synthetic,
                erasedAt == null ? VictimState.PRESENT : VictimState.ERASED,
                erasedAt,
                version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Victim() {}
}
