package org.victimcare.referrals.matching;

import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.RiskLevel;

/**
 * What is known of a victim when services are sought. No more than what events may carry.
 *
 * @param borough by name, or "Not known"
 * @param daysSinceReported whole days
 * @param charged whether somebody was charged
 */
public record Needs(
        CrimeCategory crimeCategory,
        String borough,
        AgeBand ageBand,
        RiskLevel riskLevel,
        long daysSinceReported,
        boolean charged) {

    /** Whether the crime may be any: not published, or of a category that this build does not know. */
    boolean crimeIsWithheld() {
        return crimeCategory == CrimeCategory.WITHHELD || crimeCategory == CrimeCategory.UNKNOWN;
    }
}
