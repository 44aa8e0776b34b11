package org.victimcare.notifications.message;

/** A message cannot be written because a value is missing. A message with a hole in it is never sent. */
public final class FactsMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the field, never a value: it goes to the log. */
    public FactsMissing(String field) {
        super(field + " is missing", null, false, false);
    }
}
