package org.victimcare.cases.contact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.victimcare.contracts.CrimeCategory;

/** Kinds of crime that safe contact tells apart. Named are always the harmless: of a new kind nobody knows yet. */
public final class CrimeGroups {

    /**
     * Violence and sexual offences are not among them, since the open data do not tell those from each other: the other
     * person may live next to the phone.
     */
    private static final Set<CrimeCategory> SAFE_WITHOUT_CONFIRMATION = Collections.unmodifiableSet(EnumSet.of(
            CrimeCategory.BURGLARY,
            CrimeCategory.ROBBERY,
            CrimeCategory.VEHICLE_CRIME,
            CrimeCategory.BICYCLE_THEFT,
            CrimeCategory.THEFT_FROM_THE_PERSON,
            CrimeCategory.OTHER_THEFT,
            CrimeCategory.SHOPLIFTING,
            CrimeCategory.CRIMINAL_DAMAGE_AND_ARSON,
            CrimeCategory.DRUGS,
            CrimeCategory.POSSESSION_OF_WEAPONS,
            CrimeCategory.PUBLIC_ORDER,
            CrimeCategory.ANTI_SOCIAL_BEHAVIOUR,
            CrimeCategory.OTHER,
            CrimeCategory.ASSAULT_WITH_INJURY,
            CrimeCategory.HATE_CRIME,
            CrimeCategory.FRAUD_CYBER));

    private CrimeGroups() {}

    static boolean isKnown(CrimeCategory crime) {
        return crime != CrimeCategory.UNKNOWN && crime != CrimeCategory.WITHHELD;
    }

    /** Whether a channel has to be confirmed lately before anything is sent. */
    public static boolean needsConfirmation(CrimeCategory crime) {
        return !SAFE_WITHOUT_CONFIRMATION.contains(crime);
    }

    /** Whether its victims may be asked by a survey: not after abuse, sexual offences or serious violence. */
    static boolean allowsSurvey(CrimeCategory crime) {
        return SAFE_WITHOUT_CONFIRMATION.contains(crime) && crime != CrimeCategory.ASSAULT_WITH_INJURY;
    }
}
