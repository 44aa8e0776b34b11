package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A referral came to its end.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param referralId the referral
 * @param service code of the service
 * @param reason how
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.referral.ended.v1")
public record ReferralEnded(
        UUID caseId, UUID victimId, UUID referralId, String service, EndReason reason, Instant occurredAt)
        implements ReferralEvent {}
