package org.victimcare.cases.casefile;

import java.time.Instant;

/**
 * When something happened, and what those who recorded it wrote about it.
 *
 * @param happenedAt when it happened; the start of the month where only the month is known
 * @param monthOnly whether only the month is known
 * @param words for staff
 * @param forVictim whether the victims may read the words too
 */
public record Step(Instant happenedAt, boolean monthOnly, String words, boolean forVictim) {

    /** Words that are for staff alone. */
    public Step(Instant happenedAt, boolean monthOnly, String words) {
        this(happenedAt, monthOnly, words, false);
    }
}
