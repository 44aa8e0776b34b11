package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A person decided, with a reason, that an obligation cannot or must not be met.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param obligationId the obligation
 * @param rule id of the rule that asks for it, such as R6-ARREST
 * @param reason why
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.obligation.excepted.v1")
public record ObligationExcepted(
        UUID caseId, UUID victimId, UUID obligationId, String rule, ExceptionReason reason, Instant occurredAt)
        implements CaseEvent {}
