package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A support service took a referral on.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param referralId the referral
 * @param service code of the service
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.referral.accepted.v1")
public record ReferralAccepted(UUID caseId, UUID victimId, UUID referralId, String service, Instant occurredAt)
        implements ReferralEvent {}
