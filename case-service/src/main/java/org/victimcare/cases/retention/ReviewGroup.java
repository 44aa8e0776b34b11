package org.victimcare.cases.retention;

import java.time.Period;
import org.victimcare.contracts.CrimeCategory;

/** How serious a crime is for how long its record is kept: the review groups of police information. */
enum ReviewGroup {
    /** The most serious, and what matters for the protection of the public: to age 100, looked at every ten years. */
    GROUP_1,
    /** Other violent, sexual and serious crime: for clear periods of ten years. */
    GROUP_2,
    /** Everything else: six years. */
    GROUP_3;

    /** What the kind of crime says. Of a kind that nobody knows nothing is lost too early. */
    static ReviewGroup of(CrimeCategory crime) {
        return switch (crime) {
            case RAPE_SERIOUS_SEXUAL, CHILD_SEXUAL_ABUSE, HOMICIDE_BEREAVED, MODERN_SLAVERY, WITHHELD, UNKNOWN ->
                GROUP_1;
            case VIOLENCE_AND_SEXUAL_OFFENCES,
                    ROBBERY,
                    ASSAULT_WITH_INJURY,
                    DOMESTIC_ABUSE,
                    STALKING_HARASSMENT,
                    HATE_CRIME,
                    HONOUR_BASED_ABUSE,
                    POSSESSION_OF_WEAPONS -> GROUP_2;
            default -> GROUP_3;
        };
    }

    Period period(RetentionConfig config) {
        return switch (this) {
            case GROUP_1 -> config.group1();
            case GROUP_2 -> config.group2();
            case GROUP_3 -> config.group3();
        };
    }
}
