package org.victimcare.feedback.survey;

/**
 * What a victim is asked: the five stages of the London surveys that can be answered after a case is closed.
 *
 * <p>The wording names neither the police nor a crime: somebody else may look at the screen.
 */
public enum Question {
    EASE_OF_CONTACT("contact", "How easy was it to get in touch with us?"),
    POLICE_ACTIONS("actions", "What did you think of what we did at first?"),
    FOLLOW_UP("updates", "How well did we keep you informed?"),
    TREATMENT("treatment", "How did our people treat you?"),
    OVERALL("overall", "Taking everything into account, how was the service?");

    private final String field;
    private final String wording;

    Question(String field, String wording) {
        this.field = field;
        this.wording = wording;
    }

    /** Name of the field of the form, which can be seen in the source of the page. */
    public String field() {
        return field;
    }

    public String wording() {
        return wording;
    }
}
