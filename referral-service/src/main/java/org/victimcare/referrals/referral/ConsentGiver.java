package org.victimcare.referrals.referral;

/** Who agreed. */
enum ConsentGiver {
    VICTIM,
    PARENT_OR_GUARDIAN,
    LEGAL_REPRESENTATIVE,
    /** Nobody: the ground is another than consent. */
    NOBODY
}
