package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * The needs of a victim were assessed (Victims' Code, right 4), first or again.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param ageBand age when the case was opened, coarse
 * @param riskLevel risk of further harm
 * @param enhanced whether the victim has enhanced rights
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.victim.assessed.v1")
public record VictimAssessed(
        UUID caseId, UUID victimId, AgeBand ageBand, RiskLevel riskLevel, boolean enhanced, Instant occurredAt)
        implements CaseEvent {}
