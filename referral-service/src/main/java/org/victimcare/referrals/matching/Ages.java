package org.victimcare.referrals.matching;

import org.victimcare.contracts.AgeBand;
import org.victimcare.referrals.directory.Audience;

/** The years of an age band. Age not known is a child of any age, until somebody knows better. */
record Ages(int from, int to) {

    private static final int ADULT = 18;

    /** How much of a band a service takes. */
    enum Share {
        NONE,
        PART,
        ALL
    }

    static Ages of(AgeBand band) {
        return switch (band) {
            case UNDER_4 -> new Ages(0, 3);
            case AGE_4_TO_12 -> new Ages(4, 12);
            case AGE_13_TO_15 -> new Ages(13, 15);
            case AGE_16_TO_17 -> new Ages(16, 17);
            case AGE_18_TO_59 -> new Ages(18, 59);
            case AGE_60_OR_OVER -> new Ages(60, Audience.NO_LIMIT);
            case NOT_KNOWN, UNKNOWN -> new Ages(0, 17);
        };
    }

    boolean isAdult() {
        return from >= ADULT;
    }

    Share within(Audience audience) {
        if (audience.from() <= from && to <= audience.to()) {
            return Share.ALL;
        }
        return audience.from() <= to && from <= audience.to() ? Share.PART : Share.NONE;
    }
}
