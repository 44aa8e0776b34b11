package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The age of a victim when the case was opened, as coarse as support services need it. */
public enum AgeBand {
    UNDER_4,
    AGE_4_TO_12,
    AGE_13_TO_15,
    AGE_16_TO_17,
    AGE_18_TO_59,
    AGE_60_OR_OVER,
    /** Treated as a child until somebody knows better. */
    NOT_KNOWN,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
