package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A support service did not take a referral on. A person has to find another way.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param referralId the referral
 * @param service code of the service
 * @param reason why
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.referral.declined.v1")
public record ReferralDeclined(
        UUID caseId, UUID victimId, UUID referralId, String service, DeclineReason reason, Instant occurredAt)
        implements ReferralEvent {}
