package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A milestone of the investigation or the court was recorded.
 *
 * @param caseId the case
 * @param milestoneId the entry
 * @param milestone what happened
 * @param status where the case stands since
 * @param happenedAt when it happened; the start of the month where only the month is known
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.case.milestone-recorded.v1")
public record MilestoneRecorded(
        UUID caseId, UUID milestoneId, Milestone milestone, CaseStatus status, Instant happenedAt, Instant occurredAt)
        implements CaseEvent {}
