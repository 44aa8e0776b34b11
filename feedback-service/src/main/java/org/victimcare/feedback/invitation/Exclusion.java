package org.victimcare.feedback.invitation;

/** Why a victim is not asked. */
enum Exclusion {
    /** The opening of the case never reached this service. */
    CASE_NOT_KNOWN,
    /** Asking about such a crime may do harm; only a special protocol could. */
    CRIME_CATEGORY,
    /** The category is withheld or unknown: it might be one that must not be asked about. */
    CRIME_NOT_KNOWN,
    CASE_RESTRICTED,
    CASE_CANCELLED,
    UNDER_18,
    AGE_NOT_KNOWN,
    DO_NOT_CONTACT,
    /** One invitation in 90 days is enough. */
    ASKED_RECENTLY,
    /** Invited about this closing stage of the case before. */
    ASKED_ABOUT_CASE
}
