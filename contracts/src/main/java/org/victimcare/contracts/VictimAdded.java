package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A victim was added to a case.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.victim.added.v1")
public record VictimAdded(UUID caseId, UUID victimId, Instant occurredAt) implements CaseEvent {}
