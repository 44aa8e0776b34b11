package org.victimcare.launcher.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.victimcare.launcher.home.Complaint;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Ports;
import org.victimcare.launcher.process.Children;
import org.victimcare.launcher.process.LogTail;

/** The four services as processes: started together, ready when their health says so, stopped together. */
final class Members {

    private static final String JAR = "quarkus-run.jar";
    private static final Duration UNTIL_READY = Duration.ofMinutes(2);
    private static final Duration UNTIL_STOPPED = Duration.ofSeconds(30);

    private final LocalDirectory home;
    private final Ports ports;
    private final Children children;
    private final Health health = new Health();

    Members(LocalDirectory home, Ports ports, Children children) {
        this.home = home;
        this.ports = ports;
        this.children = children;
    }

    void start(Path modules, List<String> flags) {
        for (var member : Member.values()) {
            var built = modules.resolve(member.title()).resolve("target/quarkus-app");
            if (Files.notExists(built.resolve(JAR))) {
                throw new Complaint(member.title() + " is not built: " + built.resolve(JAR) + " is missing.");
            }
            // relative: Java takes the archive of loaded classes only with the very path that it was made with
            var command = new JavaCommand(home)
                    .of(
                            member.title(),
                            flags,
                            "-XX:SharedArchiveFile=app-cds.jsa",
                            "-Dquarkus.profile=local",
                            "-jar",
                            JAR);
            children.start(member.title(), built, command, Environment.of(member, ports));
        }
    }

    void awaitReady() {
        var waiting = EnumSet.allOf(Member.class);
        var deadline = System.nanoTime() + UNTIL_READY.toNanos();
        while (!waiting.isEmpty()) {
            children.death().ifPresent(death -> {
                throw new Complaint(death.report());
            });
            waiting.removeIf(member -> health.isReady(ports.of(member.management())));
            if (System.nanoTime() > deadline) {
                throw late(waiting.iterator().next());
            }
            Pause.brief();
        }
    }

    /** Says which ones had to be killed. */
    List<String> stop() {
        return children.stop(Stream.of(Member.values()).map(Member::title).toList(), UNTIL_STOPPED);
    }

    private Complaint late(Member member) {
        var log = home.log(member.title());
        return new Complaint("%s is not ready after %d seconds. The last lines of %s:%n%n%s"
                .formatted(member.title(), UNTIL_READY.toSeconds(), log, LogTail.of(log)));
    }
}
