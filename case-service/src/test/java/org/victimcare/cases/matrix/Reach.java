package org.victimcare.cases.matrix;

/** How far an operation reaches: explained at the head of the table. */
enum Reach {
    READ,
    OWN,
    CHANGE,
    BREAK,
    GLASS,
    ANY,
    NONE
}
