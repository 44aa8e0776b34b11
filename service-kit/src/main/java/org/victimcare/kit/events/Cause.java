package org.victimcare.kit.events;

import org.jspecify.annotations.Nullable;

/** Which event is being handled on this thread: what is appended meanwhile names it as its cause. */
public final class Cause {

    private static final ThreadLocal<@Nullable Envelope> CURRENT = new ThreadLocal<>();

    private Cause() {}

    /** Runs the work as an effect of the event. */
    public static void during(Envelope cause, Runnable work) {
        CURRENT.set(cause);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }

    static @Nullable Envelope current() {
        return CURRENT.get();
    }
}
