package org.victimcare.launcher.process;

import java.nio.file.Path;
import java.util.OptionalInt;

/** The end of a process that should have gone on. */
public record Death(String name, OptionalInt exitCode, Path log) {

    /** What happened, and the last that the process had to say. */
    public String report() {
        var code = exitCode.isPresent() ? " (exit code " + exitCode.getAsInt() + ")" : "";
        return "%s has died%s. The last lines of %s:%n%n%s".formatted(name, code, log, LogTail.of(log));
    }
}
