package org.victimcare.cases.rights;

/** What shows that an obligation was met. */
public enum Evidence {
    /** A message that was delivered or acknowledged, or a conversation that staff recorded. */
    VICTIM_INFORMED,
    /** A message in writing that was delivered: a conversation is not enough. */
    INFORMED_IN_WRITING,
    /** Staff recorded that it was done. */
    ACTION_RECORDED,
    /** The witness care unit recorded that it received it. */
    RECEIVED_BY_WCU,
    /** The victim made use of it. There is nothing that anybody else could miss. */
    VICTIM_ACTED
}
