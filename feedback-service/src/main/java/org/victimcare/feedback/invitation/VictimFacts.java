package org.victimcare.feedback.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

/**
 * What is known about a victim of a case when it must be decided whether to ask them.
 *
 * @param status where the case stands
 * @param reportedAt when the crime was reported, where that is known
 * @param lastAsked when the victim's latest other invitation was or will be due
 * @param askedAboutCase whether there is another invitation about this stage of the case
 */
record VictimFacts(
        UUID victimId,
        CrimeCategory category,
        Marking marking,
        CaseStatus status,
        @Nullable Instant reportedAt,
        AgeBand ageBand,
        boolean doNotContact,
        @Nullable Instant lastAsked,
        boolean askedAboutCase) {}
