package org.victimcare.contracts;

/** What referral-service tells the world. */
public sealed interface ReferralEvent extends DomainEvent
        permits ReferralsProposed, ReferralConsented, ReferralSent, ReferralAccepted, ReferralDeclined, ReferralEnded {

    @Override
    default Topic topic() {
        return Topic.REFERRALS;
    }
}
