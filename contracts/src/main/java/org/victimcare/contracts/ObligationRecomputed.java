package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When something is due to a victim was computed again: their rights changed, or its clock started. It is never due later than before.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param obligationId the obligation
 * @param rule id of the rule that asks for it, such as R6-ARREST
 * @param enhanced whether the victim has enhanced rights now
 * @param previousDueAt by when it had to be met before; absent where its clock had not started
 * @param dueAt by when it has to be met now
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.obligation.recomputed.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationRecomputed(
        UUID caseId,
        UUID victimId,
        UUID obligationId,
        String rule,
        boolean enhanced,
        @Nullable Instant previousDueAt,
        Instant dueAt,
        Instant occurredAt)
        implements CaseEvent {}
