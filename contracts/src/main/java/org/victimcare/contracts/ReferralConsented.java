package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * The ground on which a victim's details may go to a service was recorded.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param referralId the referral
 * @param basis the ground
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.referral.consented.v1")
public record ReferralConsented(UUID caseId, UUID victimId, UUID referralId, ConsentBasis basis, Instant occurredAt)
        implements ReferralEvent {}
