package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why an obligation is not met. */
public enum ExceptionReason {
    /** The victim does not want to be told. */
    OPTED_OUT,
    /** Getting in touch would put the victim in danger. */
    UNSAFE,
    /** Every way to reach the victim was tried. */
    UNREACHABLE,
    /** An officer decided so, in words of their own. */
    OFFICER_DECISION,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
