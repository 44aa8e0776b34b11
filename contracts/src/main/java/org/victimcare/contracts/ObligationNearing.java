package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Much of the time for an obligation is over, and nobody is on record to have met it.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param obligationId the obligation
 * @param rule id of the rule that asks for it, such as R6-ARREST
 * @param mark how much of the time is over
 * @param dueAt by when it has to be met
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.obligation.nearing.v1")
public record ObligationNearing(
        UUID caseId,
        UUID victimId,
        UUID obligationId,
        String rule,
        ObligationMark mark,
        Instant dueAt,
        Instant occurredAt)
        implements CaseEvent {}
