package org.victimcare.referrals.directory;

/** For whom a service is there when no other is: nobody is left without a proposal. */
public enum Fallback {
    ADULTS,
    CHILDREN,
    BEREAVED
}
