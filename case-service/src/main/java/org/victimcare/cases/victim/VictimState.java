package org.victimcare.cases.victim;

/** Whether there still is a person behind the id of a victim. */
public enum VictimState {
    PRESENT,
    /** The data were erased: what is left are ids, codes and times. */
    ERASED
}
