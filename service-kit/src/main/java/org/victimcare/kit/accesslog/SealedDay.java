package org.victimcare.kit.accesslog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day of the access log that is over.
 *
 * @param entries how many entries its chain has
 * @param head the hash at its end, in hexadecimal digits
 * @param closedAt when it was closed; what was committed by then stands in it or before
 */
record SealedDay(LocalDate day, long entries, String head, Instant closedAt) {}
