package org.victimcare.notifications.message;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** In which form a victim takes information in, as far as writing can follow. */
public enum Format {
    /** Also for whoever needs it spoken, signed or in Braille: their own devices turn plain text into that. */
    @JsonEnumDefaultValue
    STANDARD,
    EASY_READ,
    LARGE_PRINT
}
