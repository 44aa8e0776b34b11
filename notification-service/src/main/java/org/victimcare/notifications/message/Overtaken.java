package org.victimcare.notifications.message;

/** What a message would tell is no longer so: its owner says that there is nothing to tell. */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overtaken(String owner) {
        super(owner + " says that it is no longer so", null, false, false);
    }
}
