package org.victimcare.cases.task;

/** Why a person has to do something. */
public enum TaskKind {
    /** A message was not sent because it would not have been safe or wanted. */
    MESSAGE_BLOCKED,
    /** A message was allowed but could not be delivered. */
    MESSAGE_FAILED,
    /** Nobody knows whether a victim knows what a message told that they had to confirm, or they know only that there is one. */
    MESSAGE_UNACKNOWLEDGED,
    /** A victim wrote something that a person has to read; notification-service keeps it for a week. */
    VICTIM_REPLIED,
    /** A support service did not take a victim on. */
    REFERRAL_DECLINED,
    /** An answer to a survey, or what a caller said at the end, asks for somebody to get in touch. */
    SURVEY_FOLLOW_UP,
    /** A changed address has to be confirmed by another way. */
    CONTACT_QUARANTINE,
    /** An address of a victim is also that of somebody else in the case: another way has to be found. */
    CONTACT_CONFLICT,
    /** No channel is left on which anything may be sent: a person has to keep the victim informed. */
    PEOPLE_ONLY,
    /** A bereaved family has no family liaison officer yet. */
    FAMILY_LIAISON_NEEDED,
    /** Three quarters of the time for an obligation are over. */
    RIGHTS_NEARING,
    /** An obligation was not met when it was due. */
    RIGHTS_BREACHED,
    /** Whether a victim is owed something depends on a circumstance that nobody has recorded. */
    CIRCUMSTANCE_UNKNOWN,
    /** A promised call was not made when it was due. */
    CALL_BACK_MISSED,
    /** Somebody who called about a case failed three times to show who they are. */
    CALLER_LOCKED,
    /** In a call somebody was, or may be, in danger. */
    SAFEGUARDING,
    /** A support service has not said in time whether it takes a victim on. */
    REFERRAL_SILENT,
    /** A unit has not said in time whether it takes a case over. */
    HANDOVER_UNANSWERED,
    /** Somebody wants a victim erased: a second person decides. */
    ERASURE_REQUESTED,
    /** A case was kept long enough: somebody decides whether it is kept on, or its victims are erased. */
    RETENTION_REVIEW,
    /** Somebody looked at a case that is closed to them: a supervisor has to judge whether they had to. */
    BREAK_GLASS_REVIEW
}
