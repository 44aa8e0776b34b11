package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The outcome of a case as the Home Office counts it (outcome types 1 to 22). */
public enum OutcomeCode {
    /** Type 1. */
    CHARGE_OR_SUMMONS,
    /** Type 2. */
    YOUTH_CAUTION,
    /** Type 3. */
    ADULT_CAUTION,
    /** Type 4. */
    TAKEN_INTO_CONSIDERATION,
    /** Type 5. */
    OFFENDER_DIED,
    /** Type 6. */
    PENALTY_NOTICE,
    /** Type 7. */
    DRUGS_WARNING,
    /** Type 8. */
    COMMUNITY_RESOLUTION,
    /** Type 9. */
    NOT_IN_PUBLIC_INTEREST_CPS,
    /** Type 10. */
    NOT_IN_PUBLIC_INTEREST_POLICE,
    /** Type 11. */
    SUSPECT_UNDER_AGE,
    /** Type 12. */
    SUSPECT_TOO_ILL,
    /** Type 13. */
    VICTIM_OR_WITNESS_DEAD_OR_ILL,
    /** Type 14. */
    NO_SUSPECT_VICTIM_DECLINES,
    /** Type 15. */
    EVIDENTIAL_DIFFICULTY,
    /** Type 16. */
    VICTIM_DOES_NOT_SUPPORT,
    /** Type 17. */
    TIME_LIMIT_PASSED,
    /** Type 18. */
    NO_SUSPECT_IDENTIFIED,
    /** Type 19. */
    PASSED_TO_FRAUD_BUREAU,
    /** Type 20. */
    PASSED_TO_OTHER_BODY,
    /** Type 21. */
    FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST,
    /** Type 22. */
    DIVERSION,
    /** Anything else; the original words stay with the case. */
    OTHER,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
