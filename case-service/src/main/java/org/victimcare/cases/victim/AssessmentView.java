package org.victimcare.cases.victim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.RiskLevel;

/**
 * An assessment of a victim's needs as staff see it.
 *
 * @param needs in which parts of life the victim needs help
 * @param lesserRights whether it took a category of enhanced rights away
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentView(
        UUID id,
        RiskLevel riskLevel,
        Set<EnhancedCategory> enhancedCategories,
        List<NeedsCategory> needs,
        @Nullable String reason,
        boolean lesserRights,
        Instant assessedAt,
        String assessedBy) {}
