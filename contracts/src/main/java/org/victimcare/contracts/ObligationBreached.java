package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * An obligation was not met when it was due.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param obligationId the obligation
 * @param rule id of the rule that asks for it, such as R6-ARREST
 * @param dutyHolder code of the body that had to act
 * @param enhanced whether the victim has enhanced rights
 * @param dueAt when it was due, and so when it was breached
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.obligation.breached.v1")
public record ObligationBreached(
        UUID caseId,
        UUID victimId,
        UUID obligationId,
        String rule,
        String dutyHolder,
        boolean enhanced,
        Instant dueAt,
        Instant occurredAt)
        implements CaseEvent {}
