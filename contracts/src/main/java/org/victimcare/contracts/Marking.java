package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How closely a case is held. It decides who may know of it and what is published about it. */
public enum Marking {
    /** Open to the team that works on it. */
    NORMAL,
    /** Open to the team; every reading wants a reason. */
    SENSITIVE,
    /** Open to named people; its crime category is not published. */
    RESTRICTED,
    /** Its existence is hidden from everybody but named people. */
    SEALED,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
