package org.victimcare.cases.imports;

import org.victimcare.cases.casefile.Entry;

/**
 * A row of a street file that is not a mere repetition.
 *
 * @param number rows of one file that differ in nothing but the outcome are crimes of their own: the first, the second
 */
record StreetEntry(StreetRow row, int number) {

    /** The same in every publication of the month, although outcomes change from one to the next. */
    String fingerprint() {
        return row.entry() + "/" + number;
    }

    Entry entry() {
        return new Entry(fingerprint(), row.category(), row.place(), row.key().month());
    }
}
