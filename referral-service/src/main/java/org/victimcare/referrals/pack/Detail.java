package org.victimcare.referrals.pack;

/** What a victim can agree to share, in kinds that can be explained on the telephone. */
public enum Detail {
    /** Name and date of birth. */
    IDENTITY,
    /** How to reach the victim safely, and in which language. */
    CONTACT,
    /** The crime, when it was reported, and where. */
    CASE,
    /** Risk of further harm, and enhanced rights. */
    RISK
}
