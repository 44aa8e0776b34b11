package org.victimcare.cases.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is in force.
 *
 * @param from the first
 * @param to the last; absent while that is open
 */
record Period(LocalDate from, @Nullable LocalDate to) {

    boolean overlaps(Period other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** Whether another lies wholly in this one. */
    boolean covers(Period other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    private boolean endsBefore(Period other) {
        return to != null && to.isBefore(other.from);
    }
}
