package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A closed case was opened again.
 *
 * @param caseId the case
 * @param status where the case stands since
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.case.reopened.v1")
public record CaseReopened(UUID caseId, CaseStatus status, Instant occurredAt) implements CaseEvent {}
