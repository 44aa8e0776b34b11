package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A member of staff was assigned to a case, in place of whoever had that role.
 *
 * @param caseId the case
 * @param role in what capacity
 * @param staffId the staff id of the person
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.case.officer-assigned.v1")
public record OfficerAssigned(UUID caseId, StaffRole role, String staffId, Instant occurredAt) implements CaseEvent {}
