package org.victimcare.cases.casefile;

import java.time.Instant;

/**
 * When something happened, and what those who recorded it wrote about it.
 *
 * @param happenedAt when it happened; the start of the month where only the month is known
 * @param monthOnly whether only the month is known
 * @param words for staff, never shown to a victim
 */
public record Step(Instant happenedAt, boolean monthOnly, String words) {}
