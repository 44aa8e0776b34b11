package org.victimcare.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.victimcare.testkit.servers.Directories;
import org.victimcare.testkit.servers.PostgresPlace;

/** The one directory in which a local run keeps everything. */
public record LocalDirectory(Path root) {

    private static final long NEEDED = 500L << 20;

    public LocalDirectory {
        root = root.toAbsolutePath().normalize();
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path logs() {
        return root.resolve("log");
    }

    public Path pids() {
        return root.resolve("pids");
    }

    public Path ports() {
        return root.resolve("ports");
    }

    public Path mail() {
        return root.resolve("mail");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public PostgresPlace postgresPlace() {
        return new PostgresPlace(postgres().resolve("data"), postgres().resolve("programs"), log("postgres"));
    }

    public Path identity() {
        return root.resolve("identity");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** Makes the directories and refuses a disk on which the suite would soon stand still. */
    public void prepare() {
        try {
            for (var directory : List.of(logs(), mail(), identity(), postgres())) {
                Files.createDirectories(directory);
            }
        } catch (IOException e) {
            throw new Complaint("Cannot write into " + root + ": " + e.getMessage(), e);
        }
        if (usableSpace() < NEEDED) {
            throw new Complaint(
                    "The disk of %s has %d MB left; the suite needs at least %d MB. Make room and start again."
                            .formatted(root, usableSpace() >> 20, NEEDED >> 20));
        }
    }

    public long usableSpace() {
        try {
            return Files.getFileStore(root).getUsableSpace();
        } catch (IOException e) {
            throw new Complaint("Cannot see how full the disk of " + root + " is: " + e.getMessage(), e);
        }
    }

    /** Forgets earlier runs. Only what a run makes is deleted, in case somebody names a directory of theirs. */
    public void empty() {
        Stream.of(logs(), mail(), kafka(), postgres(), identity(), pids(), ports())
                .forEach(Directories::delete);
    }
}
