package org.victimcare.referrals.casefile;

import java.time.Instant;
import java.util.UUID;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

/** What is known of a case here. */
public record CaseFacts(
        UUID id,
        CrimeCategory crimeCategory,
        String borough,
        String unit,
        Marking marking,
        Instant reportedAt,
        boolean charged) {

    /** Whether only named people may know of the case. A marking that this build does not know is taken for the closest. */
    public boolean closelyHeld() {
        return isCloselyHeld(marking);
    }

    /** The same of a marking that a case is about to have. */
    public static boolean isCloselyHeld(Marking marking) {
        return switch (marking) {
            case NORMAL, SENSITIVE -> false;
            case RESTRICTED, SEALED, UNKNOWN -> true;
        };
    }
}
