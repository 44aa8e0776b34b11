package org.victimcare.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process as it was noted down when it started. */
public record KnownProcess(String name, long pid, Instant startedAt) {

    /** Two looks at the same process may differ by this much when the machine's clock was put right in between. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    static KnownProcess of(String name, ProcessHandle handle) {
        return new KnownProcess(name, handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process, if it still runs; never another one that was given the same number since. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::startedWhenNoted)
                .filter(this::isOurs);
    }

    private boolean startedWhenNoted(ProcessHandle handle) {
        var start = handle.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0;
    }

    private boolean isOurs(ProcessHandle handle) {
        var line = handle.info().commandLine().orElse("");
        return line.contains("victimcare") || line.contains("postgres");
    }
}
