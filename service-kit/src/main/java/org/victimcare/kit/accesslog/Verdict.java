package org.victimcare.kit.accesslog;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the access log found.
 *
 * @param days how many days were checked
 * @param entries how many entries
 * @param first the first thing that is wrong, in words; absent when nothing is
 * @param broken the days in which something is wrong
 */
record Verdict(int days, long entries, @Nullable String first, SortedSet<LocalDate> broken) {

    boolean isWhole() {
        return first == null;
    }
}
