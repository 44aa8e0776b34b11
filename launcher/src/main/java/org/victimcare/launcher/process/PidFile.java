package org.victimcare.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.victimcare.launcher.home.Complaint;

/** Which processes a run has started: one line each, so that a later run can find what an earlier one left. */
public final class PidFile {

    private static final Pattern LINE = Pattern.compile("(?<name>\\S+) (?<pid>\\d{1,18}) (?<start>\\d{1,18})");

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    public synchronized void add(String name, ProcessHandle handle) {
        var process = KnownProcess.of(name, handle);
        var line = name + " " + process.pid() + " " + process.startedAt().toEpochMilli();
        try {
            Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new Complaint("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    public synchronized List<KnownProcess> all() {
        if (Files.notExists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.map(PidFile::read).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new Complaint("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    public Optional<KnownProcess> find(String name) {
        return all().stream().filter(process -> process.name().equals(name)).reduce((earlier, later) -> later);
    }

    public synchronized void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Complaint("Cannot delete " + file + ": " + e.getMessage(), e);
        }
    }

    /** A line cut short by a crash names nobody. */
    private static Optional<KnownProcess> read(String line) {
        var parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new KnownProcess(
                        parts.group("name"),
                        Long.parseLong(parts.group("pid")),
                        Instant.ofEpochMilli(Long.parseLong(parts.group("start")))))
                : Optional.empty();
    }
}
