package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * How a victim may be contacted has changed. What it is now must be asked of case-service at the moment of use.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param doNotContact whether nobody may contact the victim at all at present
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.victim.contact-plan-changed.v1")
public record ContactPlanChanged(UUID caseId, UUID victimId, boolean doNotContact, Instant occurredAt)
        implements CaseEvent {}
