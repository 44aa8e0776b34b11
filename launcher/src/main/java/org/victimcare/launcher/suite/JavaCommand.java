package org.victimcare.launcher.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.victimcare.launcher.home.LocalDirectory;

/** The command line of a child, with the Java that runs the launcher. */
final class JavaCommand {

    private final LocalDirectory home;

    JavaCommand(LocalDirectory home) {
        this.home = home;
    }

    /** What tells our processes from others comes first, where no listing cuts it off. */
    List<String> of(String part, List<String> flags, String... rest) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var marks = Stream.of(java, "-Dvictimcare.part=" + part, "-Dvictimcare.home=" + home.root());
        return Stream.of(marks, flags.stream(), Stream.of(rest))
                .flatMap(it -> it)
                .toList();
    }
}
