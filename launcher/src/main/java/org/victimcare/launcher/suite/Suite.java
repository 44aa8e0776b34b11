package org.victimcare.launcher.suite;

import java.nio.file.Path;
import java.util.List;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Ports;
import org.victimcare.launcher.home.Screen;
import org.victimcare.launcher.process.Children;
import org.victimcare.launcher.process.Death;
import org.victimcare.launcher.process.PidFile;

/** Everything that runs: what the services stand on first, then the services; the other way round at the end. */
public final class Suite {

    /** How the launcher's own process is called in the list of processes. */
    public static final String LAUNCHER = "launcher";

    private final LocalDirectory home;
    private final Screen screen;
    private final Children children;
    private final Infrastructure infrastructure;
    private final Members members;

    public Suite(LocalDirectory home, Ports ports, Screen screen) {
        this.home = home;
        this.screen = screen;
        this.children = new Children(home);
        this.infrastructure = new Infrastructure(home, ports, children, screen);
        this.members = new Members(home, ports, children);
    }

    /** Returns when all are ready. */
    public void start(Path modules, List<String> flags) {
        screen.say("Starting Kafka, PostgreSQL, the issuer of tokens and the mail server …");
        infrastructure.start();
        screen.say("Starting the four services …");
        members.start(modules, flags);
        members.awaitReady();
    }

    /** Waits until one of the processes ends that should not. */
    public Death awaitDeath() throws InterruptedException {
        return children.awaitDeath();
    }

    public void stop() {
        children.expectTheEnd();
        screen.say("Stopping the services …");
        members.stop()
                .forEach(name -> screen.say(name + " did not stop in time and was killed; see " + home.log(name)));
        screen.say("Stopping Kafka and PostgreSQL …");
        infrastructure.stop();
        new PidFile(home.pids()).clear();
        screen.say("Stopped. What was kept is in %s; ./run goes on with it, ./run --fresh starts empty."
                .formatted(home.root()));
    }
}
