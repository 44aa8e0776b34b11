package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The needs of a victim were assessed (Victims' Code, right 4), first or again.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param ageBand age when the case was opened, coarse
 * @param riskLevel risk of further harm
 * @param enhanced whether the victim has enhanced rights
 * @param newlyEnhanced whether the victim has them by this assessment and had not before; absent in the first, and in events that
 *     are older than this
 * @param occurredAt when it was recorded
 */
@EventType(value = "org.victimcare.victim.assessed.v1", minor = 1)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VictimAssessed(
        UUID caseId,
        UUID victimId,
        AgeBand ageBand,
        RiskLevel riskLevel,
        boolean enhanced,
        @Nullable Boolean newlyEnhanced,
        Instant occurredAt)
        implements CaseEvent {}
