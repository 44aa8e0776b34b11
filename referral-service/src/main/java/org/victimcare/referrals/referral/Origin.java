package org.victimcare.referrals.referral;

/** Who thought of the service. */
enum Origin {
    PROPOSAL,
    STAFF
}
