package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A referral was sent to a support service (Victims' Code, right 4).
 *
 * @param caseId the case
 * @param victimId the victim
 * @param referralId the referral
 * @param service code of the service
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.referral.sent.v1")
public record ReferralSent(UUID caseId, UUID victimId, UUID referralId, String service, Instant occurredAt)
        implements ReferralEvent {}
