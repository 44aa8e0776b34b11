package org.victimcare.referrals.directory;

/** What a service wants of the victim before it takes a referral. */
public enum ConsentRule {
    /** The victim was told and did not object. */
    NO_OBJECTION,
    /** A parent or guardian agrees, or the victim alone from 16. */
    GUARDIAN,
    /** The victim said yes. */
    EXPLICIT,
    /** An adult said yes; for a child it is a duty. */
    EXPLICIT_FOR_ADULTS
}
