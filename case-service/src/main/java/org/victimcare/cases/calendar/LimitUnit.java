package org.victimcare.cases.calendar;

/** What a time limit is counted in. */
public enum LimitUnit {
    /** To the second, from the very moment. */
    HOUR,
    /** Every day counts. */
    CALENDAR_DAY,
    /** Saturdays, Sundays and holidays do not count. */
    WORKING_DAY,
    /** To the same day of a later month, or to its last day where it has no such day. */
    MONTH
}
