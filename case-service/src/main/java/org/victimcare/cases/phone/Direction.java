package org.victimcare.cases.phone;

/** Who called whom. */
enum Direction {
    INBOUND,
    /** A promised call to a victim. */
    OUTBOUND
}
