package org.victimcare.referrals.referral;

/** Where a referral stands. */
enum ReferralState {
    /** Somebody chose the service; nothing may be shared yet. */
    DRAFT,
    /** There is a ground on which details may be shared. */
    CONSENTED,
    /** The agency can read it. */
    SENT,
    /** The agency took it on. */
    ACCEPTED,
    /** The agency did not take it on. */
    DECLINED,
    ENDED
}
