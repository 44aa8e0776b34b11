package org.victimcare.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Support services were proposed for a victim, best first.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param services codes of the services, best first
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.referral.proposed.v1")
public record ReferralsProposed(UUID caseId, UUID victimId, List<String> services, Instant occurredAt)
        implements ReferralEvent {}
