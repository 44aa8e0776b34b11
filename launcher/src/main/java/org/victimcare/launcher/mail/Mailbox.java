package org.victimcare.launcher.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.victimcare.launcher.home.Complaint;

/** The messages on disk, one file each, in the order in which they came. */
final class Mailbox {

    private static final String EXTENSION = ".eml";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Clock clock;
    private final ConcurrentSkipListSet<String> ids = new ConcurrentSkipListSet<>();
    private final AtomicInteger counter = new AtomicInteger();

    Mailbox(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        try (var files = Files.list(Files.createDirectories(directory))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXTENSION))
                    .forEach(name -> ids.add(name.substring(0, name.length() - EXTENSION.length())));
        } catch (IOException e) {
            throw new Complaint("Cannot read " + directory + ": " + e.getMessage(), e);
        }
    }

    /** Keeps the message as it came, below one line for each of those it was for. It is on disk before this returns. */
    String keep(Collection<String> recipients, InputStream message) throws IOException {
        var id = STAMP.format(clock.instant()) + "-%07d".formatted(counter.incrementAndGet() % 10_000_000);
        var draft = Files.createTempFile(directory, "incoming", ".draft");
        try (var out = Files.newOutputStream(draft)) {
            for (var recipient : recipients) {
                out.write(("Delivered-To: " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            message.transferTo(out);
        } catch (IOException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
        Files.move(draft, file(id), StandardCopyOption.ATOMIC_MOVE);
        ids.add(id);
        return id;
    }

    /** Newest first, older than the given one if there is one. */
    List<String> page(Optional<String> before, int size) {
        var older = before.map(id -> ids.headSet(id, false)).orElse(ids);
        return older.descendingSet().stream().limit(size).toList();
    }

    int count() {
        return ids.size();
    }

    /** Only what is known can be read: an id never becomes a path of somebody's choice. */
    Optional<Path> find(String id) {
        return ids.contains(id) ? Optional.of(file(id)) : Optional.empty();
    }

    private Path file(String id) {
        return directory.resolve(id + EXTENSION);
    }
}
