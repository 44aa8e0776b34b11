package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * The data of a victim were erased: whoever holds anything about them erases it too.
 *
 * @param caseId the case
 * @param victimId the victim; from now on an id without a person
 * @param ground why
 * @param occurredAt when it was decided
 */
@EventType("org.victimcare.victim.erased.v1")
public record VictimErased(UUID caseId, UUID victimId, ErasureGround ground, Instant occurredAt) implements CaseEvent {}
