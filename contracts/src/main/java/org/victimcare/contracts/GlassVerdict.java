package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Whether somebody had to look at a case that was closed to them. */
public enum GlassVerdict {
    JUSTIFIED,
    NOT_JUSTIFIED,
    /** Not justified, and passed on to those who look into what police staff do. */
    PROFESSIONAL_STANDARDS,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
