package org.victimcare.cases.contact;

/** In which form a victim can take information in. */
enum Format {
    STANDARD,
    EASY_READ,
    LARGE_PRINT,
    BRAILLE,
    BSL_VIDEO,
    AUDIO,
    RELAY_UK
}
