package org.victimcare.launcher.suite;

import org.victimcare.launcher.home.Complaint;

/** The time between two looks at something that is not ready yet. */
final class Pause {

    private static final long MILLISECONDS = 50;

    private Pause() {}

    static void brief() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Complaint("Interrupted while waiting.", e);
        }
    }
}
