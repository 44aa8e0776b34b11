package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A member of staff must never see a case, whatever else would let them.
 *
 * @param caseId the case
 * @param staffId the staff id of the person
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.case.access-excluded.v1")
public record AccessExcluded(UUID caseId, String staffId, Instant occurredAt) implements CaseEvent {}
