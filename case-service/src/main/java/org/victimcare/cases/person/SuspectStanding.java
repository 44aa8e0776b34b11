package org.victimcare.cases.person;

/** How a victim stands in a case against them. */
enum SuspectStanding {
    /** They may not know of it yet. */
    SUSPECT,
    /** They were charged. */
    ACCUSED
}
