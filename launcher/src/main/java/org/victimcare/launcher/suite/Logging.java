package org.victimcare.launcher.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.victimcare.launcher.home.Complaint;

/** Keeps the logs of libraries off the screen, and to what matters. */
public final class Logging {

    /** Held here, for a logger that nobody refers to forgets its level. */
    private static final List<Logger> TOO_ANXIOUS = List.of(
            Logger.getLogger("org.apache.kafka.controller"),
            Logger.getLogger("org.apache.kafka.clients.NetworkClient"));

    private static final Logger ROOT = Logger.getLogger("");

    private Logging() {}

    public static void toStandardError() {
        ROOT.setLevel(Level.WARNING);
        TOO_ANXIOUS.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    public static void toFile(Path file) {
        toStandardError();
        try {
            var handler = new FileHandler(file.toString(), true);
            handler.setFormatter(new SimpleFormatter());
            for (Handler other : ROOT.getHandlers()) {
                ROOT.removeHandler(other);
            }
            ROOT.addHandler(handler);
        } catch (IOException e) {
            throw new Complaint("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
