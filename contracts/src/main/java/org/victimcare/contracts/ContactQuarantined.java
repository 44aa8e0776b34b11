package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * An address of a victim changed. Nothing may be sent by that channel, and what is on its way is called back, until it is confirmed.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param quarantineId the quarantine of the new address
 * @param channel whose address changed
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.victim.contact-quarantined.v1")
public record ContactQuarantined(UUID caseId, UUID victimId, UUID quarantineId, Channel channel, Instant occurredAt)
        implements CaseEvent {}
