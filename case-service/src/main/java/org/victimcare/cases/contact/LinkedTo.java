package org.victimcare.cases.contact;

/** Who else is reached at an address. */
enum LinkedTo {
    SUSPECT,
    /** Somebody who lives with the victim. */
    CO_RESIDENT,
    /** Somebody close to a suspect. */
    ASSOCIATE
}
