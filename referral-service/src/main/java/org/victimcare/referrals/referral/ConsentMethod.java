package org.victimcare.referrals.referral;

/** How consent was taken. */
enum ConsentMethod {
    IN_PERSON,
    BY_PHONE,
    IN_WRITING,
    ONLINE,
    /** Nobody was asked: the ground is another than consent. */
    NOT_ASKED
}
