package org.victimcare.launcher.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.victimcare.launcher.home.Complaint;
import org.victimcare.launcher.home.LocalDirectory;

/** The processes of this run. Each writes into a log of its own, is noted down, and is missed when it dies. */
public final class Children {

    /** A terminal's Ctrl-C goes to everybody; ours end in the order that the launcher gives. */
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final LocalDirectory home;
    private final PidFile pids;
    private final Map<String, ProcessHandle> running = new LinkedHashMap<>();
    private final BlockingQueue<Death> deaths = new LinkedBlockingQueue<>();
    private boolean stopping;

    public Children(LocalDirectory home) {
        this.home = home;
        this.pids = new PidFile(home.pids());
    }

    public synchronized void start(String name, Path directory, List<String> command, Map<String, String> environment) {
        if (stopping) {
            throw new Complaint(name + " is not started: the suite is being stopped.");
        }
        var log = freshLog(name);
        var builder = new ProcessBuilder(
                Stream.of(DEAF_TO_THE_TERMINAL, command).flatMap(List::stream).toList());
        builder.directory(directory.toFile()).environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
        try {
            var process = builder.start();
            process.getOutputStream().close();
            note(name, process.toHandle());
            var unused = process.onExit().thenAccept(it -> mourn(new Death(name, OptionalInt.of(it.exitValue()), log)));
        } catch (IOException e) {
            throw new Complaint(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Watches over a process that somebody else has started. */
    public synchronized void watch(String name, ProcessHandle process, Path log) {
        note(name, process);
        var unused = process.onExit().thenAccept(ended -> mourn(new Death(name, OptionalInt.empty(), log)));
    }

    public Death awaitDeath() throws InterruptedException {
        return deaths.take();
    }

    public Optional<Death> death() {
        return Optional.ofNullable(deaths.poll());
    }

    /** From now on nobody is missed, and nobody new is started. */
    public synchronized void expectTheEnd() {
        stopping = true;
    }

    /** Stops those of them that run, and says the names of those that had to be killed. */
    public List<String> stop(Collection<String> names, Duration patience) {
        var handles = new LinkedHashMap<ProcessHandle, String>();
        synchronized (this) {
            names.forEach(name -> Optional.ofNullable(running.get(name)).ifPresent(it -> handles.put(it, name)));
        }
        return Stopping.all(new ArrayList<>(handles.keySet()), patience).stream()
                .map(handle -> Objects.requireNonNull(handles.get(handle)))
                .toList();
    }

    private void note(String name, ProcessHandle process) {
        pids.add(name, process);
        running.put(name, process);
    }

    private synchronized void mourn(Death death) {
        if (!stopping) {
            deaths.add(death);
        }
    }

    private Path freshLog(String name) {
        var log = home.log(name);
        try {
            if (Files.exists(log)) {
                Files.move(log, home.log(name + ".previous"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new Complaint("Cannot write " + log + ": " + e.getMessage(), e);
        }
    }
}
