package org.victimcare.launcher;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.victimcare.launcher.home.Complaint;
import org.victimcare.launcher.home.Screen;
import picocli.CommandLine;

/** What {@code ./run} starts: reads the arguments and does what they say. */
public final class Launcher {

    private static final Logger LOG = Logger.getLogger(Launcher.class.getName());

    private Launcher() {}

    @SuppressWarnings("SystemOut") // this is a program for the terminal
    public static void main(String[] arguments) {
        var root = Path.of(System.getProperty("victimcare.root", ""));
        System.exit(commandLine(root, System.getenv(), new Screen(System.out)).execute(arguments));
    }

    static CommandLine commandLine(Path root, Map<String, String> environment, Screen screen) {
        var ports = new PortOptions(environment);
        var commands = new CommandLine(new StartRun(root, ports, screen))
                .addSubcommand(new StopRun(screen))
                .addSubcommand(new ShowStatus(screen))
                .addSubcommand(new SignToken(screen))
                .addSubcommand(new VerifyAccessLog(root, screen));
        ports.addTo(commands.getCommandSpec());
        return commands.setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, command.getErr()));
    }

    private static int tell(Exception failure, PrintWriter err) {
        var expected = failure instanceof Complaint;
        if (!expected || failure.getCause() != null) {
            LOG.log(Level.SEVERE, "The launcher cannot go on", failure);
        }
        err.println(expected ? failure.getMessage() : "The launcher cannot go on: " + failure);
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
