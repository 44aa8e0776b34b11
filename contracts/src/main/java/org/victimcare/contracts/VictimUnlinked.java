package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Staff said that a victim is not the person that they were taken for.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param personId the person that staff say it is; the same in each of their cases
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.victim.unlinked.v1")
public record VictimUnlinked(UUID caseId, UUID victimId, UUID personId, Instant occurredAt) implements CaseEvent {}
