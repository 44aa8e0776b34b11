package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A changed address of a victim was confirmed by another way. The channel may be used again.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param quarantineId the quarantine that is over
 * @param channel whose address was confirmed
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.victim.contact-confirmed.v1")
public record ContactConfirmed(UUID caseId, UUID victimId, UUID quarantineId, Channel channel, Instant occurredAt)
        implements CaseEvent {}
