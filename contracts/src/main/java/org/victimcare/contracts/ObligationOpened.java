package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A victim has to be told something, or has a right that runs: a rule of the Victims' Code was triggered.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param obligationId the obligation
 * @param rule id of the rule that asks for it, such as R6-ARREST
 * @param right number of the right in the Code
 * @param dutyHolder code of the body that has to act
 * @param trigger code of what set it off
 * @param causeId what set it off: the milestone, the victim, the occurrence
 * @param enhanced whether the victim has enhanced rights
 * @param state where it stands
 * @param dueAt by when; absent while its clock has not started, and where no time is stated
 * @param template code of the message that meets it; absent where none does, and in events that are older than this
 * @param occurredAt when it was recorded
 */
@EventType(value = "org.victimcare.obligation.opened.v1", minor = 1)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationOpened(
        UUID caseId,
        UUID victimId,
        UUID obligationId,
        String rule,
        int right,
        String dutyHolder,
        String trigger,
        UUID causeId,
        boolean enhanced,
        ObligationState state,
        @Nullable Instant dueAt,
        @Nullable String template,
        Instant occurredAt)
        implements CaseEvent {}
