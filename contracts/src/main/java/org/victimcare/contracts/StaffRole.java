package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** In what capacity a member of staff works on a case. */
public enum StaffRole {
    INVESTIGATING_OFFICER,
    VICTIM_CARE_OFFICER,
    /** By whom alone a bereaved family is contacted. */
    FAMILY_LIAISON_OFFICER,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
