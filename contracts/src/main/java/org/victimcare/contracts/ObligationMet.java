package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * There is evidence that an obligation was met.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param obligationId the obligation
 * @param rule id of the rule that asks for it, such as R6-ARREST
 * @param causeId what set it off: the milestone, the victim, the occurrence; absent in events that are older than this
 * @param template code of the message that meets it; absent where none does, and in events that are older than this
 * @param late whether it was met after it was due
 * @param evidence what kind of evidence
 * @param informedAt when the victim was told, or the duty done
 * @param dueAt by when it had to be met; absent where no time is stated
 * @param occurredAt when it was recorded
 */
@EventType(value = "org.victimcare.obligation.met.v1", minor = 1)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationMet(
        UUID caseId,
        UUID victimId,
        UUID obligationId,
        String rule,
        @Nullable UUID causeId,
        @Nullable String template,
        boolean late,
        ObligationEvidence evidence,
        Instant informedAt,
        @Nullable Instant dueAt,
        Instant occurredAt)
        implements CaseEvent {}
