package org.victimcare.cases.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.victimcare.contracts.CrimeCategory;

/** What the police call a kind of crime in the open data, now and in earlier years. */
final class CrimeTypes {

    private static final Map<String, CrimeCategory> BY_NAME = Map.ofEntries(
            Map.entry("anti-social behaviour", CrimeCategory.ANTI_SOCIAL_BEHAVIOUR),
            Map.entry("bicycle theft", CrimeCategory.BICYCLE_THEFT),
            Map.entry("burglary", CrimeCategory.BURGLARY),
            Map.entry("criminal damage and arson", CrimeCategory.CRIMINAL_DAMAGE_AND_ARSON),
            Map.entry("drugs", CrimeCategory.DRUGS),
            Map.entry("other crime", CrimeCategory.OTHER),
            Map.entry("other theft", CrimeCategory.OTHER_THEFT),
            Map.entry("possession of weapons", CrimeCategory.POSSESSION_OF_WEAPONS),
            Map.entry("public disorder and weapons", CrimeCategory.PUBLIC_ORDER),
            Map.entry("public order", CrimeCategory.PUBLIC_ORDER),
            Map.entry("robbery", CrimeCategory.ROBBERY),
            Map.entry("shoplifting", CrimeCategory.SHOPLIFTING),
            Map.entry("theft from the person", CrimeCategory.THEFT_FROM_THE_PERSON),
            Map.entry("vehicle crime", CrimeCategory.VEHICLE_CRIME),
            Map.entry("violence and sexual offences", CrimeCategory.VIOLENCE_AND_SEXUAL_OFFENCES),
            Map.entry("violent crime", CrimeCategory.VIOLENCE_AND_SEXUAL_OFFENCES));

    private CrimeTypes() {}

    /** Empty when nobody has used the name before. */
    static Optional<CrimeCategory> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }
}
