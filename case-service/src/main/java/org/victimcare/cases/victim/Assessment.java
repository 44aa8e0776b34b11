package org.victimcare.cases.victim;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.RiskLevel;

/** What was found when somebody assessed a victim's needs, who that was and why. It never changes: the latest counts. */
@Entity
@Table(name = "victim_assessment")
class Assessment {

    @Id
    private UUID id;

    @SuppressWarnings("unused") // asked for in queries
    private UUID victimId;

    @Enumerated(EnumType.STRING)
    private RiskLevel riskLevel;

    @Convert(converter = EnhancedCategories.class)
    private Set<EnhancedCategory> enhancedCategories;

    private String needs;
    private @Nullable String reason;
    private boolean lesserRights;
    private Instant assessedAt;
    private String assessedBy;

    Assessment(UUID id, UUID victimId, Findings findings, VictimView before, VictimView after, String by) {
        this.id = id;
        this.victimId = victimId;
        this.riskLevel = after.riskLevel();
        this.enhancedCategories = after.enhancedCategories();
        this.needs = findings.needs().stream().sorted().map(Enum::name).collect(joining(","));
        this.reason = findings.reason();
        this.lesserRights = !after.enhancedCategories().containsAll(before.enhancedCategories());
        this.assessedAt = after.assessedAt();
        this.assessedBy = by;
    }

    AssessmentView view() {
        return new AssessmentView(
                id, riskLevel, enhancedCategories, needs(), reason, lesserRights, assessedAt, assessedBy);
    }

    private List<NeedsCategory> needs() {
        return Arrays.stream(needs.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(NeedsCategory::valueOf)
                .toList();
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Assessment() {}
}
