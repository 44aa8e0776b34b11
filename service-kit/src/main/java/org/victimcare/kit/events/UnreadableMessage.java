package org.victimcare.kit.events;

/** Bytes that are no event of ours. Trying again will not help. */
public class UnreadableMessage extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableMessage(String reason) {
        super(reason);
    }
}
