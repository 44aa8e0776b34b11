package org.victimcare.cases.victim;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.RiskLevel;

/**
 * A victim about to be added to a case. How to reach them stands in the contact plan, and only there.
 *
 * @param preferredName how they want to be addressed
 * @param dateOfBirth absent when it is not known: then they are treated as a child
 * @param language an ISO 639-1 code
 * @param gender in the person's own words; empty when they did not say
 * @param enhancedCategories those that staff found; age and kind of crime add theirs by themselves
 * @param synthetic whether the person is made up
 */
public record NewVictim(
        VictimRole role,
        String givenName,
        String familyName,
        String preferredName,
        @Nullable LocalDate dateOfBirth,
        String language,
        String gender,
        RiskLevel riskLevel,
        Set<EnhancedCategory> enhancedCategories,
        boolean synthetic) {}
