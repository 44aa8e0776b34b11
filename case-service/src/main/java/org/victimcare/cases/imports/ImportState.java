package org.victimcare.cases.imports;

/** How far an import has come. */
enum ImportState {
    /** The file is still arriving. */
    RECEIVING,
    /** It is here, and waits for its turn. */
    WAITING,
    /** Its rows are being taken. */
    RUNNING,
    /** Every row was taken, refused or counted. */
    DONE,
    /** It was given up. What had been taken stays; the same file can be sent again. */
    FAILED
}
