package org.victimcare.referrals.matching;

/** Why a service fits, does not fit, or would fit if the victim is asked something. For machines and for translation. */
public enum Reason {
    /** The service is made for this crime. */
    CRIME_FITS,
    /** The service is made for other crimes. */
    CRIME_NOT_SERVED,
    /** The service leaves this crime to others. */
    CRIME_EXCLUDED,
    /** The category of the case is not published: only generic support is proposed. */
    CRIME_WITHHELD,
    AGE_FITS,
    AGE_OUTSIDE,
    /** Part of the age band is served: ask how old the victim is. */
    ASK_AGE,
    /** The service is for one gender. Gender never travels in events: ask. */
    ASK_GENDER,
    /** The service is for one kind of hate crime: ask what the victim was attacked for. */
    ASK_HATE_STRAND,
    BOROUGH_FITS,
    BOROUGH_NOT_SERVED,
    /** The record has no place, and the service is for certain boroughs only. */
    BOROUGH_NOT_KNOWN,
    /** The record has no place: ask whether it was in London. */
    ASK_BOROUGH,
    RISK_FITS,
    RISK_NOT_SERVED,
    TOO_LONG_AGO,
    /** Somebody was charged, and the service helps with court. */
    CHARGED,
    NOT_CHARGED,
    /** There is nothing nearer: nobody is left without a proposal. */
    FALLBACK,
    NO_OPEN_PLACES,
    /** More than four weeks: offer something for the time until then. */
    LONG_WAIT
}
