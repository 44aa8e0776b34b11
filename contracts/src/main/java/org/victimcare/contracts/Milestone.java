package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** A step of the police or the court that a victim has a right to hear of (Victims' Code, rights 6, 8 and 9). */
public enum Milestone {
    INVESTIGATION_STARTED,
    NOT_INVESTIGATED,
    SUSPECT_IDENTIFIED,
    SUSPECT_ARRESTED,
    INTERVIEWED_UNDER_CAUTION,
    RELEASED_WITHOUT_CHARGE,
    RELEASED_ON_BAIL,
    RELEASED_UNDER_INVESTIGATION,
    BAIL_CHANGED,
    SENT_TO_CPS,
    CHARGED,
    CPS_STOPPED,
    OUT_OF_COURT_DISPOSAL,
    NO_FURTHER_ACTION,
    COURT_HEARING_SET,
    COURT_HEARING_HELD,
    CONVICTED,
    ACQUITTED,
    SENTENCED,
    APPEAL_LODGED,
    APPEAL_DECIDED,
    TRANSFERRED,
    PERIODIC_UPDATE,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
