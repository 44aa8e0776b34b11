package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Where a case stands, in the words that a victim is told. */
public enum CaseStatus {
    REPORTED,
    RECORDED,
    ASSESSING,
    INVESTIGATING,
    SUSPECT_IDENTIFIED,
    SUSPECT_ARRESTED,
    SUSPECT_ON_BAIL,
    SUSPECT_UNDER_INVESTIGATION,
    WITH_CPS,
    CHARGED,
    IN_COURT,
    CONVICTED,
    ACQUITTED,
    SENTENCED,
    OUT_OF_COURT,
    CLOSED_NO_SUSPECT,
    CLOSED_EVIDENCE,
    CLOSED_VICTIM_CHOICE,
    CLOSED_NOT_PUBLIC_INTEREST,
    TRANSFERRED,
    REOPENED,
    APPEAL,
    CANCELLED,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
