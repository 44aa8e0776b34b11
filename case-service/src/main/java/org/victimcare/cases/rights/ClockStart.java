package org.victimcare.cases.rights;

/** From which moment on a time limit is counted. */
public enum ClockStart {
    /** When the event of the rule became known to the service. */
    TRIGGER,
    /** When it happened in court, whenever anybody hears of it. */
    COURT_EVENT,
    /** When the witness care unit heard of it, from the court or the prosecution. */
    RECEIVED_BY_WCU,
    /** When the victim was last told something; how long after that was agreed with the victim. */
    AGREED_FREQUENCY,
    /** When the victim's request, claim or complaint was received. */
    REQUEST_RECEIVED,
    /** When the victim was told of the decision. */
    VICTIM_TOLD,
    /** When the victim gave or got the answer after which the next step is due. */
    RESPONSE
}
