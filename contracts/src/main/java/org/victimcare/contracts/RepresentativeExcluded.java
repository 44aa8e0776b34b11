package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody must not speak for a victim: from this moment nobody tells them anything.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param representativeId who speaks for the victim
 * @param role in what capacity
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.representative.excluded.v1")
public record RepresentativeExcluded(
        UUID caseId, UUID victimId, UUID representativeId, RepresentativeRole role, Instant occurredAt)
        implements CaseEvent {}
