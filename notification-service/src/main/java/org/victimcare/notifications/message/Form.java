package org.victimcare.notifications.message;

/** The layouts that messages share, each a pair of files: plain text and HTML. */
enum Form {
    ACKNOWLEDGEMENT("case-acknowledged"),
    MILESTONE("milestone"),
    OUTCOME("case-outcome"),
    REFERRAL("referral-sent"),
    SURVEY("survey-invite"),
    DISCREET("discreet"),
    DISCREET_SURVEY("discreet-survey");

    private final String file;

    Form(String file) {
        this.file = file;
    }

    String file(String ending) {
        return "mail/" + file + ending;
    }

    /** The layout that gives nothing away to somebody else who reads it. */
    Form discreet() {
        return this == SURVEY ? DISCREET_SURVEY : DISCREET;
    }
}
