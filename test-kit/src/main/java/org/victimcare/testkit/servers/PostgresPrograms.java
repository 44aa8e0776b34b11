package org.victimcare.testkit.servers;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The unpacked programs of PostgreSQL. The library that unpacks them never looks again at what it has once begun: who
 * was interrupted over it would never get a server again.
 */
final class PostgresPrograms {

    private final Path directory;

    PostgresPrograms(Path directory) {
        this.directory = directory;
    }

    /** One process at a time: the first unpacks, the others find it done. */
    EmbeddedPostgres start(EmbeddedPostgres.Builder builder) throws IOException {
        synchronized (PostgresPrograms.class) {
            Files.createDirectories(directory);
            var lock = directory.resolveSibling(directory.getFileName() + ".lock");
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (held.isValid() && isHalfDone()) {
                    Directories.delete(directory);
                }
                var server = builder.setPgBinaryResolver(new Archive()).start();
                Files.createDirectories(directory);
                // the library lets everybody write there
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
                return server;
            }
        }
    }

    /** A new one each time, for the library remembers by it where it has unpacked, also when that is another place. */
    private static final class Archive implements PgBinaryResolver {

        @Override
        public InputStream getPgBinary(String system, String machine) throws IOException {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        }
    }

    private boolean isHalfDone() throws IOException {
        try (var unpacked = Files.newDirectoryStream(directory, "PG-*")) {
            for (var version : unpacked) {
                if (Files.notExists(version.resolve(".exists"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
