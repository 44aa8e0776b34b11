package org.victimcare.notifications.message;

/** Each kind of message that we send. Those from INVESTIGATION_STARTED to PERIODIC_UPDATE announce the milestone of the same name. */
public enum Template {
    CASE_ACKNOWLEDGED(Form.ACKNOWLEDGEMENT),
    CASE_OUTCOME(Form.OUTCOME),
    OFFICER_ASSIGNED(Form.MILESTONE),
    REFERRAL_SENT(Form.REFERRAL),
    REFERRAL_ACCEPTED(Form.REFERRAL),
    SURVEY_INVITE(Form.SURVEY),
    /** Answers a victim who wrote HELP. */
    HELP_ANSWER(Form.HELP),
    INVESTIGATION_STARTED(Form.MILESTONE),
    NOT_INVESTIGATED(Form.MILESTONE),
    SUSPECT_IDENTIFIED(Form.MILESTONE),
    SUSPECT_ARRESTED(Form.MILESTONE),
    INTERVIEWED_UNDER_CAUTION(Form.MILESTONE),
    RELEASED_WITHOUT_CHARGE(Form.MILESTONE),
    RELEASED_ON_BAIL(Form.MILESTONE),
    RELEASED_UNDER_INVESTIGATION(Form.MILESTONE),
    BAIL_CHANGED(Form.MILESTONE),
    SENT_TO_CPS(Form.MILESTONE),
    CHARGED(Form.MILESTONE),
    CPS_STOPPED(Form.MILESTONE),
    OUT_OF_COURT_DISPOSAL(Form.MILESTONE),
    NO_FURTHER_ACTION(Form.MILESTONE),
    COURT_HEARING_SET(Form.MILESTONE),
    COURT_HEARING_HELD(Form.MILESTONE),
    CONVICTED(Form.MILESTONE),
    ACQUITTED(Form.MILESTONE),
    SENTENCED(Form.MILESTONE),
    APPEAL_LODGED(Form.MILESTONE),
    APPEAL_DECIDED(Form.MILESTONE),
    TRANSFERRED(Form.MILESTONE),
    PERIODIC_UPDATE(Form.MILESTONE),
    // the report and the support that follows it
    NEEDS_ASSESSMENT_INVITE(Form.MILESTONE),
    ENHANCED_RIGHTS_GIVEN(Form.MILESTONE),
    REFERRAL_OFFERED(Form.MILESTONE),
    COMPENSATION_INFO(Form.MILESTONE),
    /** That somebody asked for a review of a decision was heard. */
    VRR_ACK(Form.MILESTONE),
    VRR_RESULT(Form.MILESTONE),
    PROPERTY_READY(Form.MILESTONE),
    // court
    VPS_INVITE(Form.MILESTONE),
    VPS_REMINDER(Form.MILESTONE),
    BAIL_HEARING_RESULT(Form.MILESTONE),
    WARRANT_ISSUED(Form.MILESTONE),
    WARRANT_EXECUTED(Form.MILESTONE),
    WITNESS_REQUIRED(Form.MILESTONE),
    SPECIAL_MEASURES_RESULT(Form.MILESTONE),
    EXPENSES_PAID(Form.MILESTONE),
    APPEAL_DATE(Form.MILESTONE),
    // after the sentence
    VCS_OFFER(Form.MILESTONE),
    RELEASE_PLANNED(Form.MILESTONE),
    TEMPORARY_RELEASE(Form.MILESTONE),
    OFFENDER_RELEASED(Form.MILESTONE),
    RECALLED(Form.MILESTONE),
    /** Somebody escaped, absconded, or was released in error. */
    ESCAPE_OR_ERROR(Form.MILESTONE),
    // between us and the victim
    COMPLAINT_ACK(Form.MILESTONE),
    CALLBACK_CONFIRM(Form.MILESTONE),
    /** Asks by another way whether it was the victim who changed an address. */
    CONTACT_VERIFY(Form.MILESTONE);

    private final Form form;

    Template(Form form) {
        this.form = form;
    }

    Form form() {
        return form;
    }

    /** Whether the message tells of a support service that was asked to get in touch. */
    public boolean tellsOfReferral() {
        return form == Form.REFERRAL;
    }

    /** Whether it can be a part of a longer message: it has no link, and no words on a screen, of its own. */
    public boolean canBeJoined() {
        return form == Form.MILESTONE && this != ESCAPE_OR_ERROR && this != CALLBACK_CONFIRM && this != CONTACT_VERIFY;
    }

    /** Whether the victim can turn it off by a link in it: nobody has a right to it, and nobody is harmed without it. */
    public boolean canBeTurnedOff() {
        return form == Form.SURVEY;
    }

    /** Whether the message invites to a survey. */
    public boolean tellsOfSurvey() {
        return form == Form.SURVEY;
    }
}
