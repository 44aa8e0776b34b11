package org.victimcare.notifications.contact;

/** An owner of data did not answer, or not usefully. Nothing is sent without an answer; the question is asked again. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message goes to the log: it must not quote an answer. */
    public NoAnswer(String why) {
        super(why, null, false, false);
    }
}
