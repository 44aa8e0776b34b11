package org.victimcare.offenders.second;

import org.victimcare.offenders.first.Offender;

/** Knows the feature that knows it. */
public class Accomplice {

    Offender offender() {
        return new Offender();
    }
}
