package org.victimcare.testkit.servers;

import java.time.Duration;
import java.util.Collection;

/** Looks whether processes have ended. {@code onExit} of a process that is not our child takes seconds to notice. */
public final class Processes {

    private static final long BETWEEN_LOOKS = 25;

    private Processes() {}

    /** Waits for all of them; false when the patience ends first. */
    public static boolean end(Collection<ProcessHandle> processes, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (processes.stream().anyMatch(Processes::runs)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** One that has ended, but that nobody has asked for its exit code yet, has no command any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }
}
