package org.victimcare.referrals.directory;

/** What a service depends on and no event says: somebody has to ask the victim. */
public enum Question {
    HATE_STRAND
}
