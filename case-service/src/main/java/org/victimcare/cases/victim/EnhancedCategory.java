package org.victimcare.cases.victim;

/** Why a victim has enhanced rights (Victims' Code); more than one can hold. */
public enum EnhancedCategory {
    MOST_SERIOUS_CRIME,
    PERSISTENTLY_TARGETED,
    VULNERABLE,
    INTIMIDATED
}
