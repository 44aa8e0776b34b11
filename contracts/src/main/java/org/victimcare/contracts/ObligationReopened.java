package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What showed that an obligation was met did not hold: the message came back. It is owed again, as if it had never been met;
 * where it was due meanwhile, its breach follows.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param obligationId the obligation
 * @param rule id of the rule that asks for it, such as R6-ARREST
 * @param state where it stands again
 * @param evidenceId what had shown that it was met: the notification
 * @param dueAt by when it has to be met; absent while its clock has not started, and where no time is stated
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.obligation.reopened.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationReopened(
        UUID caseId,
        UUID victimId,
        UUID obligationId,
        String rule,
        ObligationState state,
        UUID evidenceId,
        @Nullable Instant dueAt,
        Instant occurredAt)
        implements CaseEvent {}
