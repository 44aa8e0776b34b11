package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A case was closed with an outcome.
 *
 * @param caseId the case
 * @param outcome the outcome as the Home Office counts it
 * @param status where the case stands since
 * @param milestoneId the entry that closed it
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.case.closed.v1")
public record CaseClosed(UUID caseId, OutcomeCode outcome, CaseStatus status, UUID milestoneId, Instant occurredAt)
        implements CaseEvent {}
