package org.victimcare.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How much memory processes hold; what they share counts once. */
public final class Memory {

    private static final Pattern OWN = Pattern.compile("RssAnon:\\s+(\\d+) kB");
    private static final Pattern FILES = Pattern.compile("RssFile:\\s+(\\d+) kB");
    private static final Pattern SHARED = Pattern.compile("RssShmem:\\s+(\\d+) kB");

    private Memory() {}

    /** Megabytes of one process; nothing where the machine does not tell. */
    public static OptionalLong of(ProcessHandle process) {
        return megabytes(process, Stream.of(process));
    }

    /** Megabytes of a process and its children together. */
    public static OptionalLong ofTree(ProcessHandle process) {
        return megabytes(process, Stream.concat(Stream.of(process), process.descendants()));
    }

    private static OptionalLong megabytes(ProcessHandle process, Stream<ProcessHandle> counted) {
        var status = counted.map(Memory::status).toList();
        var own = status.stream().mapToLong(text -> kilobytes(OWN, text)).sum();
        var files =
                status.stream().mapToLong(text -> kilobytes(FILES, text)).max().orElse(0);
        var shared =
                status.stream().mapToLong(text -> kilobytes(SHARED, text)).max().orElse(0);
        return own == 0 ? asked(process) : OptionalLong.of((own + files + shared) >> 10);
    }

    private static String status(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
        } catch (IOException e) { // has just ended, or there is no /proc
            return "";
        }
    }

    private static long kilobytes(Pattern pattern, String status) {
        var found = pattern.matcher(status);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    /** Where there is no /proc, ps knows. */
    private static OptionalLong asked(ProcessHandle process) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
            var answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return answer.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(answer) >> 10);
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
