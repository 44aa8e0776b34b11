package org.victimcare.cases.obligation;

import java.util.UUID;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

/** To whom something is owed: a victim of a case, with or without enhanced rights. */
record Owed(CaseView file, UUID victimId, boolean enhanced) {

    static Owed to(CaseView file, VictimView victim) {
        return new Owed(file, victim.id(), victim.enhanced());
    }

    /** Where it counts; the kind of crime only where it is published. */
    Place place() {
        var shown = file.marking() == Marking.NORMAL || file.marking() == Marking.SENSITIVE;
        return new Place(file.unit(), file.borough(), (shown ? file.category() : CrimeCategory.WITHHELD).name());
    }
}
