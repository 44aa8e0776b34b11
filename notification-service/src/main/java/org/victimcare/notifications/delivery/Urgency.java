package org.victimcare.notifications.delivery;

/** How soon a message has to go out. */
public enum Urgency {
    /** At any hour at which the victim may be contacted, and before everything else. */
    IMMEDIATE,
    /** During working hours. */
    WORKING_HOURS,
    /** With what is not urgent, at the hour of the day that is set for it. */
    DIGEST
}
