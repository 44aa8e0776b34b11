package org.victimcare.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.victimcare.testkit.servers.Processes;

/** Ends processes: asks all of them at once, waits, and takes down those that do not listen. */
public final class Stopping {

    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private Stopping() {}

    /** Says which ones had to be killed. */
    public static List<ProcessHandle> all(Collection<ProcessHandle> processes, Duration patience) {
        processes.forEach(ProcessHandle::destroy);
        if (Processes.end(processes, patience)) {
            return List.of();
        }
        var stubborn = processes.stream().filter(ProcessHandle::isAlive).toList();
        stubborn.forEach(ProcessHandle::destroyForcibly);
        Processes.end(stubborn, AFTER_KILL);
        return stubborn;
    }

    /** PostgreSQL waits for its clients when asked the usual way; an interrupt lets it write its checkpoint and go. */
    public static void postgres(ProcessHandle process, Duration patience) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid()).start();
        } catch (IOException e) {
            process.destroy();
        }
        if (!Processes.end(List.of(process), patience)) {
            process.destroyForcibly();
            Processes.end(List.of(process), AFTER_KILL);
        }
    }
}
