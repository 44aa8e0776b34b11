package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** In what capacity a person receives what a victim is entitled to, or speaks for the victim. */
public enum RepresentativeRole {
    /** The victim. Nobody is appointed as that. */
    SELF,
    PARENT_GUARDIAN,
    FAMILY_SPOKESPERSON,
    CLOSE_RELATIVE,
    BUSINESS_CONTACT,
    /** An independent adviser on domestic or sexual violence. */
    ADVOCATE,
    REPRESENTATIVE,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
