package org.victimcare.cases.imports;

import java.time.Instant;
import java.time.YearMonth;
import org.victimcare.cases.casefile.Reference;

/**
 * What every row that can be taken has.
 *
 * @param line the line of the file on which it begins
 * @param crimeId as the police publish it, in small letters
 * @param month the only date there is
 */
record RowKey(long line, String crimeId, YearMonth month) {

    Reference reference() {
        return new Reference(Reference.POLICE_UK, crimeId);
    }

    /** The start of a month, where a moment is wanted. */
    static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(RowReading.LONDON).toInstant();
    }
}
