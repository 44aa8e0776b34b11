package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody does not speak for a victim any more.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param representativeId who speaks for the victim
 * @param role in what capacity
 * @param endedAt since when
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.representative.ended.v1")
public record RepresentativeEnded(
        UUID caseId, UUID victimId, UUID representativeId, RepresentativeRole role, Instant endedAt, Instant occurredAt)
        implements CaseEvent {}
