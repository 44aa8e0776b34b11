package org.victimcare.cases.casefile;

/** How somebody may know of a case. */
public enum Sight {
    /** By unit, role or assignment: they work with it. */
    OWN,
    /** Not, but they could break the glass. */
    CLOSED,
    /** Not, and no glass opens it: it is sealed, or they must never see it. */
    NEVER
}
