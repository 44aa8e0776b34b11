package org.victimcare.cases.rights;

/** Who owes it to a victim that something happens in time. */
public enum DutyHolder {
    POLICE,
    BTP,
    MOD_POLICE,
    WITNESS_CARE_UNIT,
    CPS,
    SFO,
    HMCTS,
    UK_SUPREME_COURT,
    PROBATION,
    HM_PRISON_SERVICE,
    PAROLE_BOARD,
    YOUTH_JUSTICE_TEAM,
    CCRC,
    CICA,
    FIRST_TIER_TRIBUNAL,
    PCC_COMMISSIONED_SUPPORT,
    IOPC,
    HSE,
    NATIONAL_CRIME_AGENCY,
    /** Whichever of the above a victim turned to. */
    ANY_SERVICE_PROVIDER,
    /** Nobody: it is the victim's own time, in which the victim may do something and need not. */
    VICTIM
}
