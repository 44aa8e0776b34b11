package org.victimcare.cases.representative;

import org.victimcare.cases.victim.VictimRole;
import org.victimcare.contracts.CrimeCategory;

/** Where a crime caused a death: the family hears from its family liaison officer alone. */
public final class Bereavement {

    private Bereavement() {}

    public static boolean isBereaved(VictimRole role, CrimeCategory crime) {
        return crime == CrimeCategory.HOMICIDE_BEREAVED || role == VictimRole.CLOSE_RELATIVE;
    }
}
