package org.victimcare.cases.victim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.AgeBand;

/** How old a victim was when the crime was reported, by the calendar of London. */
final class AgeBands {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private AgeBands() {}

    static AgeBand at(@Nullable LocalDate dateOfBirth, Instant reportedAt) {
        if (dateOfBirth == null) {
            return AgeBand.NOT_KNOWN;
        }
        var years = Period.between(dateOfBirth, LocalDate.ofInstant(reportedAt, LONDON))
                .getYears();
        if (years < 4) {
            return AgeBand.UNDER_4;
        }
        if (years < 13) {
            return AgeBand.AGE_4_TO_12;
        }
        if (years < 16) {
            return AgeBand.AGE_13_TO_15;
        }
        if (years < 18) {
            return AgeBand.AGE_16_TO_17;
        }
        return years < 60 ? AgeBand.AGE_18_TO_59 : AgeBand.AGE_60_OR_OVER;
    }
}
