package org.victimcare.notifications.message;

/** Each kind of message that we send. Those from INVESTIGATION_STARTED on announce the milestone of the same name. */
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
    PERIODIC_UPDATE(Form.MILESTONE);

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

    /** Whether the victim can turn it off by a link in it: nobody has a right to it, and nobody is harmed without it. */
    public boolean canBeTurnedOff() {
        return form == Form.SURVEY;
    }

    /** Whether the message invites to a survey. */
    public boolean tellsOfSurvey() {
        return form == Form.SURVEY;
    }
}
