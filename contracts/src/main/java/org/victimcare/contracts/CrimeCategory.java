package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/**
 * What kind of crime a case is about: the public categories of the open police data, and the finer ones that decide
 * how safely a victim may be contacted.
 */
public enum CrimeCategory {
    BURGLARY,
    ROBBERY,
    VIOLENCE_AND_SEXUAL_OFFENCES,
    VEHICLE_CRIME,
    BICYCLE_THEFT,
    THEFT_FROM_THE_PERSON,
    OTHER_THEFT,
    SHOPLIFTING,
    CRIMINAL_DAMAGE_AND_ARSON,
    DRUGS,
    POSSESSION_OF_WEAPONS,
    PUBLIC_ORDER,
    ANTI_SOCIAL_BEHAVIOUR,
    OTHER,
    ASSAULT_WITH_INJURY,
    DOMESTIC_ABUSE,
    RAPE_SERIOUS_SEXUAL,
    CHILD_SEXUAL_ABUSE,
    STALKING_HARASSMENT,
    HATE_CRIME,
    HONOUR_BASED_ABUSE,
    FRAUD_CYBER,
    MODERN_SLAVERY,
    HOMICIDE_BEREAVED,
    /** Not published, because the case is restricted or sealed. */
    WITHHELD,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
