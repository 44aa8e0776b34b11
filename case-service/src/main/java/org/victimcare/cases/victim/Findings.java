package org.victimcare.cases.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.RiskLevel;

/**
 * What was found when the needs of a victim were assessed.
 *
 * @param enhancedCategories those that staff found; age and kind of crime add theirs by themselves
 * @param needs in which parts of life the victim needs help
 * @param reason demanded where a category of enhanced rights is taken away
 */
record Findings(
        RiskLevel riskLevel,
        Set<EnhancedCategory> enhancedCategories,
        Set<NeedsCategory> needs,
        @Nullable String reason) {}
