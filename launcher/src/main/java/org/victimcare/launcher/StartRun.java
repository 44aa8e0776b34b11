package org.victimcare.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.victimcare.launcher.home.Complaint;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Port;
import org.victimcare.launcher.home.Ports;
import org.victimcare.launcher.home.RunLock;
import org.victimcare.launcher.home.Screen;
import org.victimcare.launcher.imports.ImportFile;
import org.victimcare.launcher.imports.Importer;
import org.victimcare.launcher.process.KnownProcess;
import org.victimcare.launcher.process.Leftovers;
import org.victimcare.launcher.process.PidFile;
import org.victimcare.launcher.suite.DiskWatch;
import org.victimcare.launcher.suite.Logging;
import org.victimcare.launcher.suite.Suite;
import org.victimcare.launcher.suite.Welcome;
import org.victimcare.testkit.servers.LocalIssuer;
import org.victimcare.testkit.servers.SigningKey;
import org.victimcare.testkit.servers.TokenSigner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code ./run}: starts everything and stays until it is stopped. */
@Command(
        name = "./run",
        abbreviateSynopsis = true,
        sortOptions = false,
        description = "Starts Victim Care on this machine: four services, Kafka, PostgreSQL, mail. Ctrl-C stops it.")
final class StartRun implements Callable<Integer> {

    private final Path root;
    private final PortOptions ports;
    private final Screen screen;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "show this")
    @SuppressWarnings("unused") // the parser acts on it
    private boolean help;

    @Option(names = "--import", arity = "1..*", paramLabel = "FILE", description = "police.uk files to import")
    private List<Path> imports = new ArrayList<>();

    @Option(names = "--fresh", description = "forget earlier runs and start empty")
    private boolean fresh;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "where data and logs are kept (.local)")
    private Path data = Path.of(".local");

    @Option(names = "--jvm", paramLabel = "FLAGS", description = "flags of the services' JVMs (${DEFAULT-VALUE})")
    private String flags = "-Xms32m -Xmx160m -Xmn24m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    @Option(names = "--port-offset", paramLabel = "N", description = "added to every port that is not given itself")
    private int offset;

    StartRun(Path root, PortOptions ports, Screen screen) {
        this.root = root;
        this.ports = ports;
        this.screen = screen;
    }

    /** Where the data of this run is, also for the commands that look at it from outside. */
    LocalDirectory home() {
        return new LocalDirectory(data.isAbsolute() ? data : root.resolve(data));
    }

    @Override
    public Integer call() throws InterruptedException {
        var begin = System.nanoTime();
        var files = ImportFile.inOrder(imports);
        var chosen = ports.ports(offset);
        var home = home();
        var lock = RunLock.take(home).orElseThrow(() -> running(home));
        prepare(home, chosen);
        var suite = new Suite(home, chosen, screen);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            suite.stop();
            lock.close();
        }));
        suite.start(root, List.of(flags.strip().split("\\s+")));
        screen.say(Welcome.text(home, chosen, Duration.ofNanos(System.nanoTime() - begin)));
        System.gc(); // unpacking PostgreSQL took most of the heap, and nothing after it does
        DiskWatch.start(home, screen);
        importer(home, chosen).importAll(files);
        throw new Complaint(suite.awaitDeath().report());
    }

    private void prepare(LocalDirectory home, Ports chosen) {
        new Leftovers(home, screen).stop();
        if (fresh) {
            home.empty();
        }
        chosen.demandFree();
        home.prepare();
        chosen.save(home.ports());
        new PidFile(home.pids()).add(Suite.LAUNCHER, ProcessHandle.current());
        Logging.toFile(home.log(Suite.LAUNCHER));
    }

    private Importer importer(LocalDirectory home, Ports chosen) {
        var signer = new TokenSigner(LocalIssuer.urlAt(chosen.of(Port.IDENTITY)), SigningKey.keptIn(home.identity()));
        return new Importer(
                URI.create("http://127.0.0.1:" + chosen.of(Port.CASE)),
                () -> signer.token("import", List.of("operator"), Map.of(), Duration.ofMinutes(5)),
                screen);
    }

    private static Complaint running(LocalDirectory home) {
        var process = new PidFile(home.pids())
                .find(Suite.LAUNCHER)
                .flatMap(KnownProcess::running)
                .map(launcher -> " (process " + launcher.pid() + ")")
                .orElse("");
        return new Complaint("The suite is running already" + process + ". ./run status shows it, ./run stop ends it.");
    }
}
