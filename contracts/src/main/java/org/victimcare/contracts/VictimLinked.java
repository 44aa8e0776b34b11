package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Staff said that a victim is one person with a victim of another case. Never published for a case that is restricted or sealed, nor for what is linked to one.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param personId the person that staff say it is; the same in each of their cases
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.victim.linked.v1")
public record VictimLinked(UUID caseId, UUID victimId, UUID personId, Instant occurredAt) implements CaseEvent {}
