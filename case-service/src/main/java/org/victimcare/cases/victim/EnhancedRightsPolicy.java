package org.victimcare.cases.victim;

import static org.victimcare.cases.victim.EnhancedCategory.MOST_SERIOUS_CRIME;
import static org.victimcare.cases.victim.EnhancedCategory.PERSISTENTLY_TARGETED;
import static org.victimcare.cases.victim.EnhancedCategory.VULNERABLE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CrimeCategory;

/** Who has enhanced rights: those whom staff found, and those whose age or kind of crime says so by itself. */
final class EnhancedRightsPolicy {

    private static final Set<AgeBand> CHILD = Collections.unmodifiableSet(EnumSet.of(
            AgeBand.UNDER_4,
            AgeBand.AGE_4_TO_12,
            AgeBand.AGE_13_TO_15,
            AgeBand.AGE_16_TO_17,
            AgeBand.NOT_KNOWN,
            AgeBand.UNKNOWN));

    private EnhancedRightsPolicy() {}

    /** Staff can add a reason for enhanced rights, never take away one that the law gives. */
    static Set<EnhancedCategory> categories(Set<EnhancedCategory> found, AgeBand age, CrimeCategory crime) {
        var categories = EnumSet.noneOf(EnhancedCategory.class);
        categories.addAll(found);
        if (CHILD.contains(age)) {
            categories.add(VULNERABLE);
        }
        switch (crime) {
            case DOMESTIC_ABUSE,
                    RAPE_SERIOUS_SEXUAL,
                    CHILD_SEXUAL_ABUSE,
                    HATE_CRIME,
                    HONOUR_BASED_ABUSE,
                    MODERN_SLAVERY,
                    HOMICIDE_BEREAVED -> categories.add(MOST_SERIOUS_CRIME);
            case STALKING_HARASSMENT -> categories.add(PERSISTENTLY_TARGETED);
            default -> {
                // the kind of crime says nothing by itself
            }
        }
        return categories;
    }
}
