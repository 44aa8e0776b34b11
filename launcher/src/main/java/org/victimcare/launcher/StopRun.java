package org.victimcare.launcher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.victimcare.launcher.home.Complaint;
import org.victimcare.launcher.home.RunLock;
import org.victimcare.launcher.home.Screen;
import org.victimcare.launcher.process.KnownProcess;
import org.victimcare.launcher.process.Leftovers;
import org.victimcare.launcher.process.PidFile;
import org.victimcare.launcher.process.Stopping;
import org.victimcare.launcher.suite.Suite;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code ./run stop}: ends a run from outside, and whatever a killed one has left. */
@Command(name = "stop", description = "Stops what runs.")
final class StopRun implements Callable<Integer> {

    /** Longer than the launcher itself waits for its children. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Screen screen;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // the parser sets it
    private StartRun run;

    StopRun(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        var home = run.home();
        var launcher = new PidFile(home.pids()).find(Suite.LAUNCHER).flatMap(KnownProcess::running);
        launcher.ifPresent(this::stop);
        var lock = RunLock.take(home).orElseThrow(() -> new Complaint("The suite does not stop."));
        try {
            var leftovers = new Leftovers(home, screen).stop();
            screen.say(launcher.isPresent() || leftovers ? "Stopped." : "Nothing was running.");
        } finally {
            lock.close();
        }
        return 0;
    }

    private void stop(ProcessHandle launcher) {
        screen.say("Stopping the suite (process %d) …".formatted(launcher.pid()));
        if (!Stopping.all(List.of(launcher), PATIENCE).isEmpty()) {
            screen.say("It did not stop within %d seconds and was killed.".formatted(PATIENCE.toSeconds()));
        }
    }
}
