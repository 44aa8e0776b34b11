package org.victimcare.launcher;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Ports;
import org.victimcare.launcher.home.Screen;
import org.victimcare.launcher.process.KnownProcess;
import org.victimcare.launcher.process.Memory;
import org.victimcare.launcher.process.PidFile;
import org.victimcare.launcher.suite.Health;
import org.victimcare.launcher.suite.Member;
import org.victimcare.launcher.suite.Suite;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code ./run status}: which parts are up, and what each of them takes. */
@Command(name = "status", description = "Shows each part; fails when one is down.")
final class ShowStatus implements Callable<Integer> {

    private static final String LINE = "%-22s %-10s %8s %8s";

    private final Screen screen;
    private final Health health = new Health();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // the parser sets it
    private StartRun run;

    ShowStatus(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        var home = run.home();
        var ports = Ports.load(home.ports());
        screen.say(LINE.formatted("part", "state", "process", "memory"));
        var parts = Stream.concat(
                Stream.of(Suite.LAUNCHER, "kafka", "postgres").map(name -> show(home, name, null)),
                Stream.of(Member.values()).map(member -> show(home, member.title(), ports.of(member.management()))));
        return parts.toList().contains(false) ? 1 : 0;
    }

    private boolean show(LocalDirectory home, String name, @Nullable Integer management) {
        var process = new PidFile(home.pids()).find(name).flatMap(KnownProcess::running);
        if (process.isEmpty()) {
            screen.say(LINE.formatted(name, "down", "", ""));
            return false;
        }
        var ready = management == null || health.isReady(management);
        var memory = name.equals("postgres") ? Memory.ofTree(process.get()) : Memory.of(process.get());
        screen.say(LINE.formatted(
                name,
                ready ? "up" : "not ready",
                Long.toString(process.get().pid()),
                memory.isPresent() ? memory.getAsLong() + " MB" : ""));
        return ready;
    }
}
