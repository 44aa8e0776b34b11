package org.victimcare.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.victimcare.launcher.home.Complaint;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Screen;
import org.victimcare.testkit.servers.LocalPostgres;

/** What an earlier run, killed without warning, may have left running. */
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KAFKA = "kafka";
    private static final String POSTGRES = "postgres";

    private final LocalDirectory home;
    private final PidFile pids;
    private final Screen screen;

    public Leftovers(LocalDirectory home, Screen screen) {
        this.home = home;
        this.pids = new PidFile(home.pids());
        this.screen = screen;
    }

    /** Stops them in the order of a usual end: services, Kafka, PostgreSQL. Says whether there were any. */
    public boolean stop() {
        var left = pids.all().stream()
                .filter(process -> !process.name().equals(POSTGRES))
                .filter(process -> process.running().isPresent())
                .toList();
        left.forEach(process -> screen.say(
                "An earlier run left %s running (process %d): stopping it.".formatted(process.name(), process.pid())));
        stop(left.stream().filter(process -> !process.name().equals(KAFKA)).toList());
        stop(left.stream().filter(process -> process.name().equals(KAFKA)).toList());
        var database = stopPostgres();
        pids.clear();
        return database || !left.isEmpty();
    }

    private static void stop(List<KnownProcess> left) {
        var handles =
                left.stream().flatMap(process -> process.running().stream()).toList();
        Stopping.all(handles, PATIENCE);
    }

    /** PostgreSQL's own pid file tells more than ours: it is there from the first moment on. */
    private boolean stopPostgres() {
        var process = LocalPostgres.process(home.postgresPlace().data()).filter(ProcessHandle::isAlive);
        var ours = process.filter(it ->
                it.info().commandLine().orElse("").contains(home.postgres().toString()));
        ours.ifPresent(server -> {
            screen.say("An earlier run left PostgreSQL running (process %d): stopping it.".formatted(server.pid()));
            Stopping.postgres(server, PATIENCE);
        });
        if (process.isPresent() && ours.isEmpty()) {
            forgetPidFile();
        }
        return ours.isPresent();
    }

    /** Somebody else has got the number meanwhile; PostgreSQL would take them for itself and refuse to start. */
    private void forgetPidFile() {
        try {
            Files.deleteIfExists(home.postgresPlace().data().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new Complaint("Cannot tidy up " + home.postgres() + ": " + e.getMessage(), e);
        }
    }
}
