package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why the data of a victim were erased. */
public enum ErasureGround {
    /** The victim asked for it, and nothing needs the data any more (Data Protection Act 2018, section 47). */
    VICTIM_ASKED,
    /** The time for which they may be kept is over. */
    RETENTION_OVER,
    /** They were recorded by mistake: of the wrong person, or of nobody in this case. */
    RECORDED_IN_ERROR,
    /** They were never to be held, or must not be held by law or by order of a court. */
    UNLAWFULLY_HELD,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
