package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How great the risk of further harm to a victim was judged to be. */
public enum RiskLevel {
    STANDARD,
    MEDIUM,
    HIGH,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
