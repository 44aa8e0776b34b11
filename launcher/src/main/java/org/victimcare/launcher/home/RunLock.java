package org.victimcare.launcher.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held while a run lasts; the operating system lets go of it however the run ends. */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    @SuppressWarnings("unused") // the lock lasts as long as somebody refers to it
    private final FileLock lock;

    private RunLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Nothing when another run has it. */
    public static Optional<RunLock> take(LocalDirectory home) {
        try {
            Files.createDirectories(home.root());
            var channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock.map(taken -> new RunLock(channel, taken));
        } catch (IOException e) {
            throw new Complaint("Cannot write into " + home.root() + ": " + e.getMessage(), e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) { // within this very process
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Complaint("Cannot let go of the lock: " + e.getMessage(), e);
        }
    }
}
