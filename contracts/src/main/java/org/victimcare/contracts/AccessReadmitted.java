package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A member of staff is not kept from a case any more; what else lets them see it counts again.
 *
 * @param caseId the case
 * @param staffId the staff id of the person
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.case.access-readmitted.v1")
public record AccessReadmitted(UUID caseId, String staffId, Instant occurredAt) implements CaseEvent {}
