package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Where an obligation stands. */
public enum ObligationState {
    /** Its clock has not started: the witness care unit has not heard from the court. */
    WAITING,
    /** It is owed. */
    PENDING,
    /** It was met in time. */
    MET,
    /** It was met after it was due. */
    MET_LATE,
    /** It was due and has not been met. */
    BREACHED,
    /** A person decided that it cannot or must not be met. */
    EXCEPTED,
    /** The duty ended before it was due, such as updates on a case that was closed. */
    ENDED,
    /** Not a duty, but a time in which the victim may ask for something. */
    WINDOW,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
